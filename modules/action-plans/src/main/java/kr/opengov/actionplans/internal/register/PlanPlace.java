package kr.opengov.actionplans.internal.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Refusal;

/** A plan as addresses name it, such as {@code KOR/7}. */
public record PlanPlace(String member, int ordinal) {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9-]{1,20})/([1-9][0-9]{0,3})");

    private static final String HERE = " from ActionPlan p where p.memberCode = :member and p.ordinal = :ordinal";

    /** @throws Refusal {@code NOT_FOUND} for what is no such address */
    public static PlanPlace of(String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new Refusal("NOT_FOUND");
        }
        return new PlanPlace(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /** The plan; one statement. */
    public Optional<ActionPlan> plan(EntityManager em) {
        return one(em.createQuery("select p" + HERE, ActionPlan.class));
    }

    /** The id of the plan; one statement. */
    public Optional<Long> id(EntityManager em) {
        return one(em.createQuery("select p.id" + HERE, Long.class));
    }

    private <T> Optional<T> one(TypedQuery<T> query) {
        return query.setParameter("member", member)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
    }
}
