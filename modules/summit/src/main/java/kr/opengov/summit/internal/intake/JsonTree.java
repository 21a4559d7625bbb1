package kr.opengov.summit.internal.intake;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Refusal;

/** An object of a JSON file that knows its line, for messages somebody can follow. */
final class JsonTree {
    /** Deeper than any schedule; a file of brackets ends here and not in the stack. */
    private static final int DEEPEST = 30;

    private static final JsonTree NONE = new JsonTree(1);

    private final int line;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private JsonTree(int line) {
        this.line = line;
    }

    static JsonTree read(JsonParser parser) {
        if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
            throw new Refusal("IMPORT_NOT_WELL_FORMED", 1);
        }
        JsonTree tree = object(parser, 0);
        if (parser.hasNext()) {
            parser.next();
        }
        return tree;
    }

    static int line(Exception e) {
        return e instanceof JsonParsingException parsing
                ? (int) Math.max(1, parsing.getLocation().getLineNumber())
                : 1;
    }

    private static JsonTree object(JsonParser parser, int depth) {
        JsonTree tree = new JsonTree((int) Math.max(1, parser.getLocation().getLineNumber()));
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            tree.values.put(name, value(parser, parser.next(), depth + 1));
        }
        return tree;
    }

    private static Object value(JsonParser parser, JsonParser.Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal("IMPORT_NOT_WELL_FORMED", parser.getLocation().getLineNumber());
        }
        return switch (event) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_ARRAY; next = parser.next()) {
                    list.add(value(parser, next, depth + 1));
                }
                yield list;
            }
            case VALUE_STRING, VALUE_NUMBER -> parser.getString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> null;
        };
    }

    int line() {
        return line;
    }

    Set<String> names() {
        return values.keySet();
    }

    /** A text or a number; null for anything else. */
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** Every text and number by its name. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** The first text that has another name; null for none. */
    String firstText(String otherThan) {
        return texts().entrySet().stream()
                .filter(one -> !one.getKey().equals(otherThan))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** An object; an empty one where there is none. */
    JsonTree object(String name) {
        return values.get(name) instanceof JsonTree tree ? tree : NONE;
    }

    /** The objects of a list, or none. */
    List<JsonTree> objects(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(JsonTree.class::isInstance)
                        .map(JsonTree.class::cast)
                        .toList()
                : List.of();
    }
}
