package kr.opengov.integrity.internal.cases;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.opengov.platform.JsonSource;

/**
 * An entry before it is sealed and after it was opened.
 *
 * @param author the officer's id in this module, or null for the reporter
 * @param fields texts by name; missing ones have none
 */
public record EntryText(EntryType type, UUID author, Map<String, String> fields) {

    /** Name of the field that holds the main text. */
    public static final String TEXT = "text";

    public EntryText {
        Map<String, String> present = new LinkedHashMap<>(fields);
        present.values().removeIf(value -> value == null);
        fields = Map.copyOf(present);
    }

    public static EntryText of(EntryType type, UUID author, String text) {
        return new EntryText(type, author, Map.of(TEXT, text));
    }

    public String text() {
        return fields.get(TEXT);
    }

    public String field(String name) {
        return fields.get(name);
    }

    String encoded() {
        JsonObjectBuilder values = JsonSource.JSON.createObjectBuilder();
        fields.forEach(values::add);
        JsonObjectBuilder all =
                JsonSource.JSON.createObjectBuilder().add("type", type.name()).add("fields", values);
        if (author != null) {
            all.add("author", author.toString());
        }
        return all.build().toString();
    }

    static EntryText decoded(String encoded) {
        try (JsonReader reader = JsonSource.JSON.createReader(new StringReader(encoded))) {
            JsonObject all = reader.readObject();
            JsonObject values = all.getJsonObject("fields");
            Map<String, String> fields = new LinkedHashMap<>();
            values.keySet().forEach(name -> fields.put(name, values.getString(name)));
            String author = all.getString("author", null);
            return new EntryText(
                    EntryType.valueOf(all.getString("type")), author == null ? null : UUID.fromString(author), fields);
        }
    }

    /** Never the text: this ends up in logs. */
    @Override
    public String toString() {
        return "EntryText";
    }
}
