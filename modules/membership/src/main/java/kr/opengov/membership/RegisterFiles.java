package kr.opengov.membership;

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
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.eligibility.CycleList;
import kr.opengov.membership.internal.eligibility.EligibilityQueries;
import kr.opengov.membership.internal.figures.CoverageList;
import kr.opengov.membership.internal.figures.FigureList;
import kr.opengov.membership.internal.governance.BodyList;
import kr.opengov.membership.internal.governance.CharterList;
import kr.opengov.membership.internal.governance.NamesakeList;
import kr.opengov.membership.internal.governance.OfficeHolderList;
import kr.opengov.membership.internal.governance.Person;
import kr.opengov.membership.internal.governance.RulesOnDays;
import kr.opengov.membership.internal.governance.SeatList;
import kr.opengov.membership.internal.governance.SeatsOnDay;
import kr.opengov.membership.internal.governance.TermList;
import kr.opengov.membership.internal.governance.Verdicts;
import kr.opengov.membership.internal.joining.JoinCaseList;
import kr.opengov.membership.internal.joining.JoinCases;
import kr.opengov.membership.internal.meetings.ActionList;
import kr.opengov.membership.internal.meetings.AgendaItemList;
import kr.opengov.membership.internal.meetings.AttendanceList;
import kr.opengov.membership.internal.meetings.ConflictList;
import kr.opengov.membership.internal.meetings.DecisionList;
import kr.opengov.membership.internal.meetings.GovernanceRoster;
import kr.opengov.membership.internal.meetings.MeetingList;
import kr.opengov.membership.internal.minutes.EditionList;
import kr.opengov.membership.internal.register.MembershipList;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.membership.internal.register.RemovalAfterInactivity;
import kr.opengov.membership.internal.register.StatusEvent;
import kr.opengov.membership.internal.register.StatusList;
import kr.opengov.membership.internal.review.ReviewList;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.rules.Rules;

/**
 * The lists of the register as files: each goes out with everything it takes to enter it again, and comes back by the same
 * rules as the desk's forms. A file is taken over as a whole or not at all.
 */
@Stateless
public class RegisterFiles {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkItems work;

    @Inject
    private Directory directory;

    @Resource
    private SessionContext session;

    public RegisterFiles() {}

    RegisterFiles(
            EntityManager em,
            Clock clock,
            Rules rules,
            Outbox outbox,
            WorkItems work,
            Directory directory,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.outbox = outbox;
        this.work = work;
        this.directory = directory;
        this.session = session;
    }

    /**
     * A list as it stands, for everybody; one SQL statement.
     *
     * @throws Refusal {@code NOT_FOUND} for a list that is the secretariat's
     */
    @PermitAll
    public ListTable published(ExchangedList list) {
        if (!list.open()) {
            throw new Refusal("NOT_FOUND");
        }
        return whole(list);
    }

    /** What the columns of a list are called; no SQL. */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public List<String> columns(ExchangedList list) {
        return list(list).columns();
    }

    /** A list as it stands; one SQL statement. */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public ListTable whole(ExchangedList list) {
        RegisterList<?> rows = list(list);
        return new ListTable(list, rows.columns(), rows.table());
    }

    /** What a file would do, with everything that is wrong with its rows; nothing is kept. */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public ImportResult judge(@Valid TakeList command) {
        ImportResult result = list(command.list()).take(command.lines(), command.reason());
        session.setRollbackOnly();
        return result;
    }

    /**
     * Takes a file over.
     *
     * @throws Refusal the first one of {@link #judge}; then nothing is kept
     */
    @Audited("members.list.take")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public ImportResult take(@Valid TakeList command) {
        ImportResult result = list(command.list()).take(command.lines(), command.reason());
        result.errors().stream().findFirst().ifPresent(error -> {
            throw new Refusal("IMPORT_REFUSED", error.line(), error.field());
        });
        em.flush();
        return new ImportResult(
                result.rows(), result.added(), result.corrected(), result.unchanged(), result.errors(), true);
    }

    private RegisterList<?> list(ExchangedList list) {
        Recorded recorded = Recorded.now(session, clock);
        LocalDate today = LocalDate.now(clock);
        return switch (list) {
            case MEMBERSHIPS -> new MembershipList(em, today, recorded, this::announce);
            case STATUSES ->
                new StatusList(
                        em,
                        today,
                        recorded,
                        day -> RemovalAfterInactivity.months(rules.inForce(RemovalAfterInactivity.RULE, day)),
                        this::announce);
            case BODIES ->
                new BodyList(em, recorded, rule -> rules.history(rule).isPresent());
            case CHARTERS -> new CharterList(em, recorded);
            case TERMS -> new TermList(em, verdicts(), recorded);
            case SEATS -> new SeatList(em, verdicts(), recorded);
            case OFFICE_HOLDERS -> new OfficeHolderList(em, recorded, this::known, this::named);
            case MEETINGS -> new MeetingList(em, today, clock.getZone(), recorded);
            case AGENDA -> new AgendaItemList(em);
            case ATTENDANCE -> new AttendanceList(em, new GovernanceRoster(new SeatsOnDay(em, clock)));
            case CONFLICTS -> new ConflictList(em, new GovernanceRoster(new SeatsOnDay(em, clock)), recorded, work);
            case MINUTES -> new EditionList(em, recorded);
            case DECISIONS -> new DecisionList(em, today, recorded);
            case ACTIONS -> new ActionList(em, recorded, work);
            case CYCLES -> new CycleList(em, today, recorded);
            case REVIEWS -> new ReviewList(em, EligibilityQueries.rules(rules), today, recorded, work);
            case JOIN_CASES -> {
                JoinCases cases = new JoinCases(em, EligibilityQueries.rules(rules), today, recorded.at());
                yield new JoinCaseList(em, cases, today, recorded);
            }
            case FIGURES -> new FigureList(em, today, recorded);
            case COVERAGE -> new CoverageList(em, recorded);
            case NAMESAKES -> new NamesakeList(em, recorded, this::known);
        };
    }

    private Verdicts verdicts() {
        return new Verdicts(new RulesOnDays(rules));
    }

    private Optional<Person> known(String code) {
        return directory
                .person(code)
                .map(found -> new Person(found.id(), found.code(), found.nameKo(), found.nameEn()));
    }

    /** A namesake is another person until somebody decides. */
    private Person named(Person person) {
        return known(directory.save(new PersonEntry(null, 0, person.nameKo(), person.nameEn(), null, null)))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Leaves after the commit. */
    private void announce(StatusEvent event) {
        StatusEvent replaced = event.corrects();
        outbox.publish(new MemberStatusChanged(
                event.id(),
                event.memberCode(),
                event.status(),
                event.effective(),
                replaced == null ? null : replaced.id()));
    }
}
