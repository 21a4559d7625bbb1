package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.schedule.HistoryQueries;
import kr.opengov.summit.internal.schedule.OverviewQueries;
import kr.opengov.summit.internal.schedule.ScheduleQueries;

/** What is in a programme, as the programme office works on it. Nothing of it is public before the next release. */
@Stateless
@RolesAllowed(Roles.SUMMIT_ORGANISER)
public class ProgrammeDesk {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Correspondents correspondents;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public ProgrammeDesk() {}

    ProgrammeDesk(
            EntityManager em, Conflicts conflicts, Correspondents correspondents, Clock clock, SessionContext session) {
        this.em = em;
        this.conflicts = conflicts;
        this.correspondents = correspondents;
        this.clock = clock;
        this.session = session;
    }

    /** Every summit, the latest first; one SQL statement. */
    public List<DeskSummit> summits() {
        return ScheduleQueries.summits(em);
    }

    /** A summit by its acronym; one SQL statement. */
    public Optional<DeskSummit> summit(String acronym) {
        return ScheduleQueries.summit(em, acronym);
    }

    /** How far the work is; six SQL statements. */
    public Optional<ProgrammeOverview> overview(String acronym) {
        return ScheduleQueries.summit(em, acronym).map(summit -> OverviewQueries.of(em, summit, conflicts));
    }

    /**
     * Who changed what, the latest first; four SQL statements.
     *
     * @param code the code of a session, or null for all
     */
    public Page<ChangeRow> history(String acronym, String code, PageRequest page) {
        return HistoryQueries.page(em, correspondents, acronym, code, page);
    }
}
