package kr.opengov.web.export;

import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kr.opengov.platform.JsonSource;

/** Writes a list as one JSON object: the circumstances, then the rows under the name of the list. */
final class JsonFile {

    private JsonFile() {}

    static <T> void write(ExportedList<T> list, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonSource.JSON
                .createGeneratorFactory(Map.of())
                .createGenerator(new KeptOpen(out), StandardCharsets.UTF_8)) {
            json.writeStartObject();
            list.circumstances().forEach((name, value) -> write(json, name, value));
            json.writeStartArray(list.name());
            for (T row : list.rows()) {
                json.writeStartObject();
                for (Column<T> column : list.columns()) {
                    write(json, column.name(), column.of(row));
                }
                json.writeEnd();
            }
            json.writeEnd();
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Map<?, ?> parts) {
            json.writeStartObject(name);
            parts.forEach((part, of) -> write(json, part.toString(), of));
            json.writeEnd();
        } else if (value instanceof Boolean bool) {
            json.write(name, bool);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            json.write(name, ((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.write(name, number);
        } else if (value instanceof BigInteger number) {
            json.write(name, number);
        } else if (value instanceof Double number) {
            json.write(name, number);
        } else {
            json.write(name, value.toString());
        }
    }

    /** The generator closes what it writes to, and the stream belongs to the caller. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
