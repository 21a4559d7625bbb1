package kr.opengov.actionplans;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import kr.opengov.actionplans.internal.consultation.Consultation;
import kr.opengov.actionplans.internal.record.RecordLists;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Everything that is public about plans as lists, for files and programs. */
@Stateless
public class PlanRecords {

    private static final int EXPORTED_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    public PlanRecords() {}

    PlanRecords(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * One page of a list as everybody may see it: nothing hidden, no draft, nothing sealed; two SQL statements, three for
     * consultations.
     *
     * @return rows with a cell for each of {@link PlanRecord#columns}; a cell is null where nothing is known
     */
    @PermitAll
    public Page<List<Object>> page(PlanRecord list, PageRequest page) {
        return lists().page(list, page);
    }

    /**
     * The contributions behind an id, by their ids, as {@link #page} has them: a file of all of them is written while it is
     * read. One SQL statement.
     *
     * @param id 0 for the beginning
     */
    @PermitAll
    public SortedMap<Long, List<Object>> contributionsBehind(long id) {
        return lists().contributionsBehind(id, EXPORTED_AT_ONCE);
    }

    private RecordLists lists() {
        return new RecordLists(em, Consultation.sealedFrom(clock.instant(), clock.getZone()));
    }
}
