package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.programme.DeskSessionQueries;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.schedule.HistoryQueries;
import kr.opengov.summit.internal.schedule.OverviewQueries;
import kr.opengov.summit.internal.schedule.ScheduleQueries;
import kr.opengov.summit.internal.schedule.SessionEditor;
import kr.opengov.summit.internal.schedule.WorkStep;

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
    private SessionEditor editor;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public ProgrammeDesk() {}

    ProgrammeDesk(
            EntityManager em,
            Conflicts conflicts,
            Correspondents correspondents,
            SessionEditor editor,
            Clock clock,
            SessionContext session) {
        this.em = em;
        this.conflicts = conflicts;
        this.correspondents = correspondents;
        this.editor = editor;
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

    /** Sessions in their order, whatever their state; three SQL statements whatever the page. */
    public Page<DeskSessionRow> sessions(String acronym, DeskSessionFilter filter, PageRequest page) {
        return DeskSessionQueries.page(em, required(acronym), filter, page);
    }

    /** One session with everything of its form; six SQL statements. */
    public Optional<DeskSession> session(String acronym, String code) {
        return DeskSessionQueries.session(em, required(acronym), code);
    }

    /** The themes in their order; two SQL statements. */
    public List<ThemeView> themes(String acronym) {
        return ScheduleQueries.themes(em, required(acronym).id());
    }

    /**
     * Adds a session, or changes one with all that belongs to it. Persons and organisations that the directory does not know
     * are added to it.
     *
     * @return the code of the session
     * @throws Refusal {@code NOT_FOUND}, {@code THEME_UNKNOWN}, {@code ZONE_UNKNOWN}, {@code PERSON_CODE_UNKNOWN},
     *     {@code PERSON_AMBIGUOUS}, {@code ORGANISATION_CODE_UNKNOWN}, {@code ORGANISATION_AMBIGUOUS},
     *     {@code AFFILIATION_TOO_LONG}
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.session.save")
    public String save(@Valid SaveSession command) {
        Summit summit = em.find(Summit.class, required(command.acronym()).id());
        return editor.save(em, summit, command, WorkStep.of(session, clock)).code();
    }

    /**
     * Takes a decision about a session, at once or to be announced later.
     *
     * @throws Refusal {@code SESSION_STATE_REFUSED} for a step the table of states does not have
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.session.decide")
    public void decide(@Valid ChangeSessionState command) {
        editor.decide(em, command, WorkStep.of(session, clock));
    }

    /**
     * Lets every decision that waits take effect.
     *
     * @return how many did
     */
    @Audited("summit.session.announce")
    public int announce(@AuditSubject("summit") String acronym) {
        return editor.announce(em, required(acronym).id(), WorkStep.of(session, clock));
    }

    private DeskSummit required(String acronym) {
        return ScheduleQueries.summit(em, acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }
}
