package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.progress.ProgressViews;
import kr.opengov.actionplans.internal.progress.ReportBook;
import kr.opengov.actionplans.internal.progress.ReportingCalendar;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.rules.Rules;

/**
 * What becomes of commitments: reports of lead agencies on their calendar, what others verified, and how far it is. An
 * agency speaks for its own commitments only; that is judged here, whatever page the caller came from.
 */
@Stateless
public class Progress {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private LeadAgencies agencies;

    @Inject
    private WorkItems workItems;

    @Resource
    private SessionContext session;

    public Progress() {}

    Progress(
            EntityManager em,
            Clock clock,
            Rules rules,
            LeadAgencies agencies,
            WorkItems workItems,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.agencies = agencies;
        this.workItems = workItems;
        this.session = session;
    }

    /** A commitment such as {@code KOR/6/7} with its progress by a day, as everybody may see it; nine SQL statements. */
    @PermitAll
    public Optional<CommitmentProgress> of(String commitment, LocalDate day) {
        return views(day).one(commitment).map(Progress::published);
    }

    /** How far each commitment of a plan is by its agencies' reports, by code; three SQL statements. */
    @PermitAll
    public Map<String, ProgressFigure> figures(String memberCode, int ordinal, LocalDate day) {
        return views(day).figures(memberCode, ordinal);
    }

    /** The commitments the caller reports on; five SQL statements and one for each agency. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public List<CommitmentWork> mine() {
        return views(today()).work(false);
    }

    /** The commitments of all plans with their reports due; five SQL statements. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.STAFF})
    public List<CommitmentWork> all() {
        return views(today()).work(true);
    }

    /** Every commitment with its progress by a day, the latest plan of a member first; five SQL statements. */
    @PermitAll
    public List<CommitmentWork> register(LocalDate day) {
        return views(day).work(true);
    }

    /** A commitment on the desk: closed evidence too, when the caller speaks for it or edits plans. */
    @RolesAllowed({Roles.LEAD_AGENCY, Roles.PLAN_EDITOR})
    public Optional<CommitmentProgress> desk(String commitment) {
        return views(today())
                .one(commitment)
                .map(progress -> session.isCallerInRole(Roles.PLAN_EDITOR)
                                || !speakers(progress).isEmpty()
                        ? progress
                        : published(progress));
    }

    /** The lead agencies of a commitment the caller may speak for; empty for somebody else's commitment. */
    @RolesAllowed({Roles.LEAD_AGENCY, Roles.PLAN_EDITOR})
    public List<LeadAgency> speakers(String commitment) {
        return views(today()).one(commitment).map(this::speakers).orElse(List.of());
    }

    /** The periods of a commitment's plan that are over, the latest first, eight at most; two SQL statements. */
    @RolesAllowed({Roles.LEAD_AGENCY, Roles.PLAN_EDITOR})
    public List<ReportingPeriod> periods(String commitment) {
        return calendar(today())
                .map(calendar -> views(today()).periods(commitment, calendar))
                .orElse(List.of());
    }

    /**
     * Files the report of an agency on a period, or a corrected one over it; the earlier stay.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code NOT_YOUR_AGENCY}, {@code REPORT_PERIOD_UNKNOWN}, {@code
     *     REPORT_PERIOD_OUTSIDE}, {@code REPORT_PERIOD_OPEN}, {@code PROGRESS_RANGE}, {@code PROGRESS_BACKWARDS} when less
     *     is reported than before without a reason, {@code DAY_IN_FUTURE}
     * @throws Conflict when somebody else filed it since the form was opened
     */
    @Audited("plans.progress.file")
    @RolesAllowed(Roles.LEAD_AGENCY)
    public long file(@Valid FileProgressReport command) {
        ReportingCalendar calendar = calendar(today()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        return book().file(command, calendar, clock.instant().truncatedTo(ChronoUnit.MICROS), me());
    }

    /**
     * Records what was found about a report by somebody who is not the agency.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code REPORT_REPLACED}, {@code PROGRESS_RANGE}, {@code VERIFICATION_NOTE}
     * @throws Conflict when somebody else did since {@code version} was read
     */
    @Audited("plans.progress.verify")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void verify(@Valid VerifyReport command) {
        book().verify(command, clock.instant().truncatedTo(ChronoUnit.MICROS), me());
    }

    /** Which commitment a report is about; two SQL statements. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.LEAD_AGENCY})
    public Optional<CommitmentReport> report(long id) {
        return book().report(id);
    }

    private List<LeadAgency> speakers(CommitmentProgress progress) {
        return progress.agencies().stream()
                .filter(agency -> agencies.mayAct(agency.code()))
                .toList();
    }

    private static CommitmentProgress published(CommitmentProgress progress) {
        return new CommitmentProgress(
                progress.commitmentId(),
                progress.commitment(),
                progress.reported(),
                progress.verified(),
                progress.weightsSum(),
                progress.agencies(),
                progress.milestones(),
                progress.indicators(),
                progress.reports(),
                progress.evidence().stream().map(EvidenceView::published).toList(),
                progress.lastNews(),
                progress.due(),
                progress.dueReported());
    }

    private ReportBook book() {
        return new ReportBook(em, agencies, workItems, today());
    }

    private ProgressViews views(LocalDate day) {
        return new ProgressViews(em, agencies, calendar(day).orElse(null), day);
    }

    private Optional<ReportingCalendar> calendar(LocalDate day) {
        return rules.inForce(ReportingCalendar.RULE, day).map(ReportingCalendar::of);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
