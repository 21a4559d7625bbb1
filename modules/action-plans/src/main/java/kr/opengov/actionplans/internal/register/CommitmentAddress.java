package kr.opengov.actionplans.internal.register;

import jakarta.persistence.TypedQuery;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Refusal;

/** A commitment as addresses name it, such as {@code KOR/6/7}. */
public record CommitmentAddress(String member, int ordinal, String code) {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9-]{1,20})/([1-9][0-9]{0,3})/([^/]{1,20})");

    /** @throws Refusal {@code NOT_FOUND} for what is no such address */
    public static CommitmentAddress of(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new Refusal("NOT_FOUND");
        }
        return new CommitmentAddress(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** The query with the parts of this address, which it calls {@code member}, {@code ordinal} and {@code code}. */
    public <T> TypedQuery<T> in(TypedQuery<T> query) {
        return query.setParameter("member", member)
                .setParameter("ordinal", ordinal)
                .setParameter("code", code);
    }
}
