package kr.opengov.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.function.Function;
import kr.opengov.platform.JsonSource;

/** A JSON object whose blanks are written as null, so that every object of a kind has the same keys. */
final class JsonFacts {
    private final JsonObjectBuilder object = JsonSource.JSON.createObjectBuilder();

    /** A fact: JSON, text, whole number, boolean, day, instant, constant, or null. */
    JsonFacts with(String name, Object value) {
        if (value == null) {
            object.addNull(name);
        } else if (value instanceof JsonValue json) {
            object.add(name, json);
        } else if (value instanceof Boolean bool) {
            object.add(name, bool);
        } else if (value instanceof Integer || value instanceof Long) {
            object.add(name, ((Number) value).longValue());
        } else {
            object.add(name, value.toString());
        }
        return this;
    }

    JsonObject build() {
        return object.build();
    }

    static <T> JsonArray list(Collection<T> values, Function<T, JsonObject> each) {
        JsonArrayBuilder array = JsonSource.JSON.createArrayBuilder();
        values.forEach(value -> array.add(each.apply(value)));
        return array.build();
    }
}
