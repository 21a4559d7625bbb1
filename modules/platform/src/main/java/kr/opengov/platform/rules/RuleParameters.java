package kr.opengov.platform.rules;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.internal.json.RecordJson;

/** The parameters of a version of a rule, by name. Asking for one that is not there is an error of the program. */
public final class RuleParameters {

    private final JsonObject values;

    private RuleParameters(JsonObject values) {
        this.values = values;
    }

    /**
     * @param json a flat JSON object
     * @throws jakarta.json.JsonException when the text is no JSON object
     */
    public static RuleParameters of(String json) {
        return new RuleParameters(RecordJson.object(json));
    }

    /** A whole number, such as months or points. */
    public int number(String name) {
        return ((JsonNumber) value(name)).intValueExact();
    }

    public BigDecimal decimal(String name) {
        return ((JsonNumber) value(name)).bigDecimalValue();
    }

    public boolean flag(String name) {
        return value(name) == JsonValue.TRUE;
    }

    public String text(String name) {
        return ((JsonString) value(name)).getString();
    }

    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    public List<String> texts(String name) {
        return ((JsonArray) value(name))
                .getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    /** Whether the parameter is there. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Every parameter as text, in the order in which it was written. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> all.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return all;
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private JsonValue value(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException("the rule has no parameter " + name + " in " + values));
    }
}
