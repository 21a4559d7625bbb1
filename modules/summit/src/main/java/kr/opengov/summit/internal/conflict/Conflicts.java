package kr.opengov.summit.internal.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
}
