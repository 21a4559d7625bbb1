package kr.opengov.actionplans;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import kr.opengov.actionplans.internal.consultation.Consultation;
import kr.opengov.actionplans.internal.record.RecordLists;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Everything that is public about plans as lists, for files and programs. */
@Stateless
public class PlanRecords {

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
        return new RecordLists(em, Consultation.sealedFrom(clock.instant(), clock.getZone())).page(list, page);
    }
}
