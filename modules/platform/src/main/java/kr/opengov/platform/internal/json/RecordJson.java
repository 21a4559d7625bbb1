package kr.opengov.platform.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.platform.JsonSource;

/**
 * Records as JSON and back, for the payloads of the outbox: texts, numbers, flags, enums, days, instants, UUIDs, records,
 * lists, sets and maps with text keys. JSON-B of the server does not promise records, and a payload must be readable by
 * the next version of the program: what is absent becomes null, what is unknown is ignored.
 */
public final class RecordJson {
    /** The JVM builds the components of a record anew for each question, which costs more than the JSON around them. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private RecordJson() {}

    public static String write(Record value) {
        return value(value).toString();
    }

    /**
     * @throws IllegalArgumentException when the text is no such record; the sentence names the component
     */
    public static <T extends Record> T read(Class<T> type, String text) {
        return type.cast(record(type, object(text)));
    }

    /** Parses an object. */
    public static JsonObject object(String text) {
        try (var reader = JsonSource.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Any supported value as JSON. */
    public static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Record r) {
            return fields(r);
        } else if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return JsonSource.JSON.createValue(((Number) value).longValue());
        } else if (value instanceof Number number) {
            return JsonSource.JSON.createValue(new BigDecimal(number.toString()));
        } else if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = JsonSource.JSON.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        } else if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JsonSource.JSON.createObjectBuilder();
            map.forEach((key, item) -> object.add(key.toString(), value(item)));
            return object.build();
        } else if (value instanceof Enum<?> constant) {
            return JsonSource.JSON.createValue(constant.name());
        }
        return JsonSource.JSON.createValue(value.toString());
    }

    private static JsonObject fields(Record value) {
        JsonObjectBuilder object = JsonSource.JSON.createObjectBuilder();
        for (RecordComponent component : SHAPES.get(value.getClass()).components()) {
            object.add(component.getName(), value(component(value, component)));
        }
        return object.build();
    }

    /** What a record holds in one of its components. */
    public static Object component(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }

    private static Object record(Class<?> type, JsonObject object) {
        Shape shape = SHAPES.get(type);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            values[i] = read(component.getGenericType(), object.get(component.getName()), component);
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot build " + type.getName(), e);
        }
    }

    private static Object read(Type type, JsonValue json, RecordComponent at) {
        Class<?> raw = type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
        if (json == null || json == JsonValue.NULL) {
            return raw.isPrimitive() ? absent(raw) : null;
        }
        if (raw.isRecord()) {
            return record(raw, (JsonObject) json);
        } else if (Collection.class.isAssignableFrom(raw)) {
            return items(raw, argument(type, 0), (JsonArray) json, at);
        } else if (Map.class.isAssignableFrom(raw)) {
            Map<String, Object> map = new LinkedHashMap<>();
            ((JsonObject) json).forEach((key, item) -> map.put(key, read(argument(type, 1), item, at)));
            return map;
        }
        return scalar(raw, json, at);
    }

    private static Object items(Class<?> raw, Type item, JsonArray array, RecordComponent at) {
        List<Object> items = new ArrayList<>();
        array.forEach(json -> items.add(read(item, json, at)));
        return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(items) : items;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : String.class;
    }

    private static Object absent(Class<?> primitive) {
        return primitive == boolean.class
                ? (Object) Boolean.FALSE
                : scalar(primitive, JsonSource.JSON.createValue(0), null);
    }

    private static Object scalar(Class<?> type, JsonValue json, RecordComponent at) {
        String text = json instanceof JsonString string ? string.getString() : json.toString();
        if (type == String.class) {
            return text;
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == int.class || type == Integer.class) {
            return ((JsonNumber) json).intValueExact();
        } else if (type == long.class || type == Long.class) {
            return ((JsonNumber) json).longValueExact();
        } else if (type == double.class || type == Double.class) {
            return ((JsonNumber) json).doubleValue();
        } else if (type == BigDecimal.class) {
            return ((JsonNumber) json).bigDecimalValue();
        } else if (type.isEnum()) {
            return constant(type, text);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        } else if (type == Instant.class) {
            return Instant.parse(text);
        } else if (type == Duration.class) {
            return Duration.parse(text);
        } else if (type == UUID.class) {
            return UUID.fromString(text);
        }
        throw new IllegalArgumentException("no way to read " + type.getName() + " of " + at);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class<? extends Enum>) type, name);
    }

    /** What the JVM knows of a record type. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(List.of(components), constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("no record: " + type.getName(), e);
            }
        }
    }
}
