package kr.opengov.web.frame;

import jakarta.json.JsonObjectBuilder;
import kr.opengov.platform.JsonSource;

/** A line of the log as one JSON object, so that machines can search it by field. */
final class LogLine {
    private final JsonObjectBuilder fields = JsonSource.JSON.createObjectBuilder();

    LogLine(String event) {
        fields.add("event", event);
    }

    /** Adds a field; nothing when the value is null. */
    LogLine with(String name, Object value) {
        if (value instanceof Number number) {
            fields.add(name, number.longValue());
        } else if (value != null) {
            fields.add(name, value.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return fields.build().toString();
    }
}
