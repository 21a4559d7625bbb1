package kr.opengov.actionplans.internal.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Refusal;

/** A plan as addresses name it, such as {@code KOR/7}. */
public record PlanPlace(String member, int ordinal) {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9-]{1,20})/([1-9][0-9]{0,3})");

    /** @throws Refusal {@code NOT_FOUND} for what is no such address */
    public static PlanPlace of(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new Refusal("NOT_FOUND");
        }
        return new PlanPlace(parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
