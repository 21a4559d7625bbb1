package kr.opengov.summit.internal.schedule;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeOverview;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.Severity;
import kr.opengov.summit.internal.conflict.Conflicts;

/** Counts what the overview of a programme shows. */
public final class OverviewQueries {

    private static final Set<SessionState> COUNTED =
            EnumSet.of(SessionState.DRAFT, SessionState.SUBMITTED, SessionState.ACCEPTED, SessionState.CONFIRMED);

    private OverviewQueries() {}

    public static ProgrammeOverview of(EntityManager em, DeskSummit summit, Conflicts conflicts) {
        Map<SessionState, Long> states = new EnumMap<>(SessionState.class);
        long pending = 0;
        for (Object[] row : em.createQuery(
                        "select x.state, count(x), count(x.pendingState) from Session x where x.summit.id = :summit"
                                + " group by x.state",
                        Object[].class)
                .setParameter("summit", summit.id())
                .getResultList()) {
            states.put((SessionState) row[0], (Long) row[1]);
            pending += (Long) row[2];
        }
        long unscheduled = em.createQuery(
                        "select count(x) from Session x where x.summit.id = :summit and x.state in :states"
                                + " and not exists (select 1 from Slot slot where slot.session = x)",
                        Long.class)
                .setParameter("summit", summit.id())
                .setParameter("states", COUNTED)
                .getSingleResult();
        long unconfirmed = em.createQuery(
                        "select count(p) from Participation p where p.session.summit.id = :summit"
                                + " and p.confirmation <> :confirmed and p.session.state in :states",
                        Long.class)
                .setParameter("summit", summit.id())
                .setParameter("confirmed", Confirmation.CONFIRMED)
                .setParameter("states", COUNTED)
                .getSingleResult();
        Map<Severity, Long> open = new EnumMap<>(Severity.class);
        for (ScheduleConflict conflict : conflicts.of(em, summit.id())) {
            if (!conflict.acknowledged()) {
                open.merge(conflict.severity(), 1L, Long::sum);
            }
        }
        return new ProgrammeOverview(summit, states, pending, unscheduled, open, unconfirmed);
    }
}
