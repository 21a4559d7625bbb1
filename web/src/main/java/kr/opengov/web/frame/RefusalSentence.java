package kr.opengov.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/**
 * A refusal in words: what happened and what to do, in the language of the page. Faces and REST both get theirs here.
 *
 * @param code the code of the rule, {@code refusal.CODE} in the bundle
 * @param field the property it concerns, or null
 * @param sentence the sentence with its arguments
 */
public record RefusalSentence(String code, String field, String sentence) {

    private static final String CHANGED = "CHANGED_BY_SOMEBODY_ELSE";
    private static final int SC_UNPROCESSABLE = 422;

    /** The sentences for what was thrown; empty when it is no refusal but a failure. */
    public static List<RefusalSentence> of(Throwable thrown) {
        Format format = CDI.current().select(Format.class).get();
        Refusal refusal = Failures.refusal(thrown).orElse(null);
        if (refusal != null) {
            return List.of(new RefusalSentence(
                    refusal.code(),
                    refusal.field(),
                    sentence(format, refusal.code(), refusal.arguments().toArray())));
        }
        ConstraintViolationException violations = Failures.violations(thrown).orElse(null);
        if (violations != null) {
            return violations(format, violations);
        }
        if (Failures.isLostUpdate(thrown)) {
            return List.of(new RefusalSentence(CHANGED, null, sentence(format, CHANGED)));
        }
        if (Failures.isDuplicate(thrown)) {
            return List.of(new RefusalSentence("EXISTS_ALREADY", null, sentence(format, "EXISTS_ALREADY")));
        }
        if (Failures.isForbidden(thrown)) {
            return List.of(new RefusalSentence("NOT_ALLOWED", null, sentence(format, "NOT_ALLOWED")));
        }
        return List.of();
    }

    /** The status of a response that has no form to stand in; 500 when it is no refusal. */
    public static int status(Throwable thrown) {
        Refusal refusal = Failures.refusal(thrown).orElse(null);
        if (refusal instanceof Conflict || Failures.isLostUpdate(thrown) || Failures.isDuplicate(thrown)) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (refusal != null) {
            return switch (refusal.code()) {
                case "NOT_FOUND" -> HttpServletResponse.SC_NOT_FOUND;
                case "NOT_ALLOWED" -> HttpServletResponse.SC_FORBIDDEN;
                default -> SC_UNPROCESSABLE;
            };
        }
        if (Failures.violations(thrown).isPresent()) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return Failures.isForbidden(thrown)
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String sentence(Format format, String code, Object... arguments) {
        String key = "refusal." + code;
        return format.has(key) ? format.sentence(key, arguments) : format.sentence("refusal.UNNAMED", code);
    }

    private static List<RefusalSentence> violations(Format format, ConstraintViolationException violations) {
        List<RefusalSentence> sentences = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String constraint = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            String key = "violation." + constraint;
            String sentence = format.has(key)
                    ? format.sentence(
                            key,
                            violation
                                    .getConstraintDescriptor()
                                    .getAttributes()
                                    .get(constraint.equals("Size") ? "max" : "value"))
                    : violation.getMessage();
            sentences.add(new RefusalSentence("VIOLATION", property(violation.getPropertyPath()), sentence));
        }
        sentences.sort(Comparator.comparing(sentence -> String.valueOf(sentence.field())));
        return sentences;
    }

    private static String property(Path path) {
        String last = null;
        for (Path.Node node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }
}
