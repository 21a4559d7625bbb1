package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.RecordCycle;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/** Enters cycles. A plan has one period, is delivered on a day that has come, and only when it is delivered at all. */
final class CycleBook {

    private final EntityManager em;
    private final LocalDate today;
    private final Recorded recorded;

    CycleBook(EntityManager em, LocalDate today, Recorded recorded) {
        this.em = em;
        this.today = today;
        this.recorded = recorded;
    }

    /**
     * @throws Refusal {@code MEMBER_UNKNOWN}, {@code CYCLE_PERIOD_REVERSED}, {@code CYCLES_OUT_OF_ORDER}, {@code
     *     DELIVERY_WITHOUT_PLAN}, {@code DAY_IN_FUTURE} or {@code CORRECTION_REASON_MISSING}
     */
    void record(RecordCycle cycle) {
        if (EligibilityQueries.membership(em, cycle.memberCode()).isEmpty()) {
            throw Refusal.ofField("memberCode", "MEMBER_UNKNOWN", cycle.memberCode());
        }
        if (cycle.starts() != null && cycle.ends() != null && cycle.ends().isBefore(cycle.starts())) {
            throw Refusal.ofField("ends", "CYCLE_PERIOD_REVERSED", cycle.starts());
        }
        if (cycle.deliveredOn() != null && cycle.delivery() != PlanDelivery.DELIVERED) {
            throw Refusal.ofField("deliveredOn", "DELIVERY_WITHOUT_PLAN");
        }
        if (cycle.deliveredOn() != null && cycle.deliveredOn().isAfter(today)) {
            throw Refusal.ofField("deliveredOn", "DAY_IN_FUTURE", today);
        }
        List<PlanCycle> others = EligibilityQueries.cycles(em, recorded.at(), List.of(cycle.memberCode()));
        checkRevision(cycle, others);
        others.forEach(other -> checkOrder(cycle, other));
        em.persist(new Cycle(cycle, recorded));
    }

    private static void checkRevision(RecordCycle cycle, List<PlanCycle> others) {
        int revision = others.stream()
                .filter(other -> other.ordinal() == cycle.ordinal())
                .mapToInt(PlanCycle::revision)
                .max()
                .orElse(0);
        if (revision != cycle.revision()) {
            throw new Conflict();
        }
        if (revision > 0 && Blank.is(cycle.reason())) {
            throw Refusal.ofField("reason", "CORRECTION_REASON_MISSING");
        }
    }

    /** A later plan begins after an earlier one began; periods known only in part may overlap, as the sources print them. */
    private static void checkOrder(RecordCycle cycle, PlanCycle other) {
        boolean earlier = other.ordinal() < cycle.ordinal();
        if (other.ordinal() == cycle.ordinal() || other.starts() == null || cycle.starts() == null) {
            return;
        }
        if (earlier ? other.starts().isAfter(cycle.starts()) : cycle.starts().isAfter(other.starts())) {
            throw Refusal.ofField("starts", "CYCLES_OUT_OF_ORDER", other.ordinal(), other.starts());
        }
    }
}
