package kr.opengov.platform.internal.audit;

import jakarta.json.JsonValue;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.audit.PersonConcerned;
import kr.opengov.platform.internal.json.RecordJson;

/**
 * What a command said, short enough to keep and without secrets: what is annotated {@link NotAudited} or named like a
 * secret is masked, long texts are cut, bytes and streams are named by their kind only.
 */
public final class CommandSummary {

    static final String MASK = "•••";
    static final int LONGEST_TEXT = 300;
    static final int MOST_ITEMS = 20;
    static final int LONGEST = 8000;
    private static final int DEEPEST = 6;
    private static final Pattern SECRET = Pattern.compile(".*(password|passphrase|secret|token|otp|recoverycode).*");

    private final Set<String> persons = new TreeSet<>();
    private String subject;
    private String text;

    private CommandSummary() {}

    /** The summary of a call. */
    public static CommandSummary of(Method method, Object... arguments) {
        CommandSummary summary = new CommandSummary();
        Map<String, Object> fields = new LinkedHashMap<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Object argument = arguments[i];
            Object seen = summary.look(parameters[i], parameters[i].getName(), argument, 0);
            if (argument instanceof Record && seen instanceof Map<?, ?> inner && parameters.length == 1) {
                inner.forEach((key, value) -> fields.put(key.toString(), value));
            } else {
                fields.put(parameters[i].getName(), seen);
            }
        }
        summary.finish(fields);
        return summary;
    }

    /** The summary of a record. */
    public static CommandSummary of(Record details) {
        CommandSummary summary = new CommandSummary();
        summary.finish(summary.fields(details, 0));
        return summary;
    }

    /** What the result of a call says about its subject: an id, or the {@link AuditSubject} of a record. */
    static String subjectOf(Object result) {
        if (result instanceof Number || result instanceof String s && s.length() <= 60) {
            return result.toString();
        } else if (result instanceof Record r) {
            CommandSummary summary = of(r);
            RecordComponent[] components = r.getClass().getRecordComponents();
            return summary.subject != null || components.length != 1
                    ? summary.subject
                    : subjectOf(RecordJson.component(r, components[0]));
        }
        return null;
    }

    /** The persons the result of a call concerns, where its components say so. */
    static Set<String> personsOf(Object result) {
        return result instanceof Record r ? of(r).persons : Set.of();
    }

    public String subject() {
        return subject;
    }

    public Set<String> persons() {
        return persons;
    }

    /** The command as JSON, at most {@value #LONGEST} characters. */
    public String text() {
        return text;
    }

    private void finish(Map<String, Object> fields) {
        String json = fields.isEmpty() ? null : RecordJson.value(fields).toString();
        text = json == null || json.length() <= LONGEST ? json : json.substring(0, LONGEST - 1) + "…";
    }

    private Object look(AnnotatedElement element, String name, Object value, int depth) {
        note(element, value);
        if (value == null) {
            return null;
        }
        return element.isAnnotationPresent(NotAudited.class) || soundsSecret(name) ? MASK : shorten(value, depth);
    }

    private static boolean soundsSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private void note(AnnotatedElement element, Object value) {
        if (value == null) {
            return;
        }
        AuditSubject isSubject = element.getAnnotation(AuditSubject.class);
        if (isSubject != null && subject == null) {
            subject = reference(isSubject.value(), value);
        }
        PersonConcerned isPerson = element.getAnnotation(PersonConcerned.class);
        if (isPerson != null) {
            Collection<?> all = value instanceof Collection<?> several ? several : Set.of(value);
            all.forEach(one -> persons.add(reference(isPerson.value(), one)));
        }
    }

    private static String reference(String register, Object id) {
        return register.isEmpty() ? id.toString() : register + ":" + id;
    }

    private Map<String, Object> fields(Record value, int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            fields.put(
                    component.getName(),
                    look(component, component.getName(), RecordJson.component(value, component), depth + 1));
        }
        return fields;
    }

    private Object shorten(Object value, int depth) {
        if (depth > DEEPEST) {
            return "…";
        } else if (value instanceof Record inner) {
            return fields(inner, depth);
        } else if (value instanceof Collection<?> items) {
            List<Object> kept = new ArrayList<>();
            items.stream().limit(MOST_ITEMS).forEach(item -> kept.add(item == null ? null : shorten(item, depth + 1)));
            if (items.size() > MOST_ITEMS) {
                kept.add("… " + items.size());
            }
            return kept;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((key, item) -> kept.put(
                    key.toString(),
                    soundsSecret(key.toString()) ? MASK : item == null ? null : shorten(item, depth + 1)));
            return kept;
        } else if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        } else if (value instanceof char[] || value instanceof InputStream) {
            return MASK;
        } else if (value instanceof Number || value instanceof Boolean || value instanceof JsonValue) {
            return value;
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
