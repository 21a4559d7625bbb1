package kr.opengov.summit.internal.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kr.opengov.summit.FreePlace;
import kr.opengov.summit.ScheduleConflict;

/** The conflicts of the work in progress of a summit. */
@ApplicationScoped
public class Conflicts {

    /** All of them, the gravest and earliest first; two SQL statements. */
    public List<ScheduleConflict> of(EntityManager em, long summitId) {
        return ConflictRules.of(SituationLoader.all(em, summitId));
    }

    /**
     * Those that some slots have a part in; two SQL statements, which read only what stands near these slots in time and
     * shares a room, a person or a host with one of them.
     */
    public List<ScheduleConflict> ofTouched(EntityManager em, long summitId, Collection<Long> slotIds) {
        Set<Long> touched = Set.copyOf(slotIds);
        return ConflictRules.of(SituationLoader.near(em, summitId, touched)).stream()
                .filter(conflict -> touched.stream().anyMatch(conflict::touches))
                .toList();
    }

    /**
     * Places where a session could stand on a day without a fatal conflict, the best first: those with the fewest other
     * conflicts, then the earliest. Three SQL statements.
     *
     * @param from the first moment to try, the last start lies before {@code to}
     * @param step minutes between two places to try
     */
    public List<FreePlace> free(
            EntityManager em, long summitId, long sessionId, Instant from, Instant to, Duration length, int step) {
        Situation situation = SituationLoader.allWith(em, summitId, sessionId);
        return FreePlaces.of(situation, sessionId, from, to, length, Duration.ofMinutes(step));
    }
}
