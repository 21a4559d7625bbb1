package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * A correction of what is on record about a body itself. The days of a body contain those of its seats and of who sits there;
 * when it is dissolved, everybody who sits longer leaves on its last day.
 */
public final class BodyChange {

    private final EntityManager em;
    private final Predicate<String> ruleKnown;
    private final Recorded recorded;

    /** @param ruleKnown whether there is a dated rule of a code */
    public BodyChange(EntityManager em, Predicate<String> ruleKnown, Recorded recorded) {
        this.em = em;
        this.ruleKnown = ruleKnown;
        this.recorded = recorded;
    }

    /**
     * @param body whose version was checked
     * @throws Refusal {@code BODY_PARENT_UNKNOWN}, {@code BODY_PARENT_CIRCLE}, {@code BODY_RULE_UNKNOWN}, {@code
     *     HOLDING_DAYS_REVERSED}, {@code BODY_HAS_EARLIER} or {@code BODY_HAS_LATER} when seats or holdings lie outside
     *     of the days
     */
    public void write(GovernanceBody body, BodyLine now, String reason) {
        parent(now);
        if (!ruleKnown.test(now.ruleCode())) {
            throw Refusal.ofField("ruleCode", "BODY_RULE_UNKNOWN", now.ruleCode());
        }
        if (now.founded() != null && now.dissolved() != null && now.dissolved().isBefore(now.founded())) {
            throw Refusal.ofField("dissolved", "HOLDING_DAYS_REVERSED", now.founded());
        }
        BodyFacts facts = GovernanceQueries.facts(em, body, recorded.at());
        founded(facts, now.founded());
        dissolved(facts, now.dissolved());
        List<SeatHolder> leaving = now.dissolved() == null
                ? List.of()
                : facts.holders().stream()
                        .filter(holder -> !holder.exOfficio())
                        .filter(holder ->
                                holder.to() == null || holder.to().day().isAfter(now.dissolved()))
                        .toList();
        leaving.forEach(holder -> em.persist(new SeatHolding(
                body,
                new Holders(holder).ended(now.dissolved(), EndReason.BODY_ENDED),
                recorded,
                new Replacement(holder.entryId(), false, reason))));
        em.persist(body.correct(now, reason, recorded));
    }

    private void parent(BodyLine now) {
        Set<String> below = new HashSet<>(Set.of(now.code()));
        String above = now.parentCode();
        while (above != null) {
            if (!below.add(above)) {
                throw Refusal.ofField("parentCode", "BODY_PARENT_CIRCLE", now.parentCode());
            }
            GovernanceBody parent = em.find(GovernanceBody.class, above);
            if (parent == null) {
                throw Refusal.ofField("parentCode", "BODY_PARENT_UNKNOWN", above);
            }
            above = parent.parentCode();
        }
    }

    private static void founded(BodyFacts facts, LocalDate day) {
        if (day == null) {
            return;
        }
        beginnings(facts)
                .filter(from -> from.isBefore(day))
                .min(LocalDate::compareTo)
                .ifPresent(from -> {
                    throw Refusal.ofField("founded", "BODY_HAS_EARLIER", from);
                });
    }

    private static void dissolved(BodyFacts facts, LocalDate last) {
        if (last == null) {
            return;
        }
        beginnings(facts)
                .filter(from -> from.isAfter(last))
                .max(LocalDate::compareTo)
                .ifPresent(from -> {
                    throw Refusal.ofField("dissolved", "BODY_HAS_LATER", from);
                });
    }

    /** When seats begin and when people take them; an office is held outside of the body too. */
    private static Stream<LocalDate> beginnings(BodyFacts facts) {
        return Stream.concat(
                facts.seats().stream().map(SeatView::from),
                facts.holders().stream().filter(holder -> !holder.exOfficio()).map(holder -> holder.from()
                        .day()));
    }
}
