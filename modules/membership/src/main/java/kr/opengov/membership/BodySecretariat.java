package kr.opengov.membership;

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
import kr.opengov.membership.internal.governance.BodyBook;
import kr.opengov.membership.internal.governance.BodyChange;
import kr.opengov.membership.internal.governance.BodyLine;
import kr.opengov.membership.internal.governance.Corrections;
import kr.opengov.membership.internal.governance.GovernanceBody;
import kr.opengov.membership.internal.governance.NamesakeQueries;
import kr.opengov.membership.internal.governance.Person;
import kr.opengov.membership.internal.governance.RulesOnDays;
import kr.opengov.membership.internal.governance.Verdicts;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.Rules;

/**
 * What the secretary of a body enters: charters, terms, seats, who takes a seat, leaves it, leads. A rule that refuses
 * needs a reason on record to be set aside; a rule that warns lets pass, and both are kept with the version of the rule.
 */
@Stateless
public class BodySecretariat {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private Directory directory;

    @Resource
    private SessionContext session;

    public BodySecretariat() {}

    BodySecretariat(EntityManager em, Clock clock, Rules rules, Directory directory, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.directory = directory;
        this.session = session;
    }

    /**
     * Founds a body.
     *
     * @throws Refusal {@code BODY_EXISTS}, {@code BODY_PARENT_UNKNOWN}, {@code BODY_RULE_UNKNOWN}
     */
    @Audited("bodies.body.create")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public String create(@Valid CreateBody command) {
        if (em.find(GovernanceBody.class, command.code()) != null) {
            throw Refusal.ofField("code", "BODY_EXISTS", command.code());
        }
        if (command.parentCode() != null && em.find(GovernanceBody.class, command.parentCode()) == null) {
            throw Refusal.ofField("parentCode", "BODY_PARENT_UNKNOWN", command.parentCode());
        }
        if (rules.history(command.ruleCode()).isEmpty()) {
            throw Refusal.ofField("ruleCode", "BODY_RULE_UNKNOWN", command.ruleCode());
        }
        em.persist(new GovernanceBody(command, recorded()));
        em.flush();
        return command.code();
    }

    /**
     * Corrects or completes what is on record about a body itself; with a last day everybody who sits longer leaves on it.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code BODY_PARENT_UNKNOWN}, {@code BODY_PARENT_CIRCLE}, {@code BODY_RULE_UNKNOWN},
     *     {@code HOLDING_DAYS_REVERSED}, {@code BODY_HAS_EARLIER}, {@code BODY_HAS_LATER}
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.body.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correctBody(@Valid CorrectBody command) {
        GovernanceBody body = Aggregates.load(em, GovernanceBody.class, command.bodyCode(), command.version());
        BodyLine right = new BodyLine(
                body.code(),
                body.kind(),
                command.nameKo().strip(),
                command.nameEn().strip(),
                Blank.toNull(command.parentCode()),
                body.memberCode(),
                command.ruleCode(),
                command.founded(),
                command.foundedPrecision(),
                command.dissolved(),
                command.openToAll(),
                Blank.toNull(command.purposeKo()),
                Blank.toNull(command.purposeEn()),
                command.source().strip(),
                Blank.toNull(command.note()),
                command.confidence());
        new BodyChange(em, rule -> rules.history(rule).isPresent(), recorded())
                .write(body, right, command.reason().strip());
        em.flush();
    }

    /**
     * Writes a version of the charter; the one that was open ends on the day before.
     *
     * @throws Refusal {@code CHARTER_PERIOD_TAKEN} when a charter begins on the day or later
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.charter.write")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void write(@Valid WriteCharter command) {
        book(command.bodyCode(), command.version()).charter(command);
        em.flush();
    }

    /**
     * Enters a term of the body.
     *
     * @throws Refusal {@code TERM_EXISTS}, {@code HOLDING_DAYS_REVERSED}, {@code BODY_RULE_WITHIN_BODY} for a term before
     *     the body exists
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.term.open")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void open(@Valid OpenTerm command) {
        book(command.bodyCode(), command.version()).term(command);
        em.flush();
    }

    /**
     * Adds a seat.
     *
     * @return its id
     * @throws Refusal {@code SEAT_BEFORE_BODY}
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.seat.add")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public long add(@Valid AddSeat command) {
        long seat = book(command.bodyCode(), command.version()).seat(command);
        em.flush();
        return seat;
    }

    /**
     * What the rules would say to an appointment; nothing is written.
     *
     * @throws Refusal as {@link #appoint}, but for the rules themselves
     */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public List<BodyFinding> preview(@Valid AppointMember command) {
        return reading(command.bodyCode()).preview(command);
    }

    /**
     * Gives somebody a seat.
     *
     * @return the holding
     * @throws Refusal {@code BODY_RULE_ONE_HOLDER}, {@code BODY_RULE_WITHIN_BODY}, {@code BODY_RULE_CONSECUTIVE_TERMS},
     *     {@code BODY_RULE_ROSTER_SIZE}, {@code BODY_RULE_PRIVATE_SHARE}, {@code BODY_RULE_PARITY} … by what the dated
     *     rules say; {@code SEAT_UNKNOWN}, {@code SEAT_OR_CONSTITUENCY}, {@code SEAT_EX_OFFICIO}, {@code SEAT_NOT_THEN},
     *     {@code PERSON_SITS_ALREADY}, {@code PERSON_UNKNOWN}, {@code PERSON_NAME_MISSING}, {@code
     *     HOLDING_DAYS_REVERSED}
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.holding.appoint")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public long appoint(@Valid AppointMember command) {
        BodyBook book = book(command.bodyCode(), command.version());
        long holding = book.appoint(command, person(command.personId(), command.nameKo(), command.nameEn()));
        em.flush();
        return holding;
    }

    /**
     * Ends a holding with a reason.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code HOLDING_ENDED}, {@code HOLDING_DAYS_REVERSED} and {@code BODY_RULE_…}
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.holding.end")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void end(@Valid EndHolding command) {
        book(command.bodyCode(), command.version()).end(command);
        em.flush();
    }

    /**
     * Corrects a holding: the wrong entry stays and can be seen.
     *
     * @throws Refusal as {@link #appoint}; {@code NOT_FOUND}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.holding.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correct(@Valid CorrectHolding command) {
        AppointMember right = command.correct();
        BodyBook book = book(right.bodyCode(), right.version());
        book.correct(command, right.personId() == null ? null : person(right.personId(), null, null));
        em.flush();
    }

    /**
     * Corrects a charter, or strikes it; the one before it follows when it ended on the day before.
     *
     * @throws Refusal {@code NOT_FOUND} when the entry does not stand, {@code CHARTER_PERIOD_TAKEN}, {@code
     *     HOLDING_DAYS_REVERSED}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.charter.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correctCharter(@Valid EntryCorrection correction, @Valid WriteCharter right) {
        corrections(right.bodyCode(), right.version()).charter(correction, right);
        em.flush();
    }

    /**
     * Corrects a term, or strikes it.
     *
     * @throws Refusal as {@link #open}; {@code NOT_FOUND}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.term.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correctTerm(@Valid EntryCorrection correction, @Valid OpenTerm right) {
        corrections(right.bodyCode(), right.version()).term(correction, right);
        em.flush();
    }

    /**
     * Corrects a seat, ends it, or strikes it where nobody ever sat.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code SEAT_HELD} when who sits or sat there contradicts it, {@code
     *     SEAT_BEFORE_BODY}, {@code HOLDING_DAYS_REVERSED}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.seat.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correctSeat(@Valid EntryCorrection correction, @Valid AddSeat right) {
        Corrections corrections = corrections(right.bodyCode(), right.version());
        corrections.seat(correction, right, reading(right.bodyCode()).office(right));
        em.flush();
    }

    /**
     * Corrects who leads, or strikes it.
     *
     * @throws Refusal as {@link #elect}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.chair.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correctChair(@Valid EntryCorrection correction, @Valid ElectChair right) {
        corrections(right.bodyCode(), right.version()).chair(correction, right);
        em.flush();
    }

    /**
     * Corrects who held an office, or strikes it; every seat that follows the office shows it.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code OFFICE_HOLDER_THEN} when somebody else held it then, {@code
     *     HOLDING_DAYS_REVERSED}, {@code PERSON_UNKNOWN}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.office.correct")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void correctOfficeHolder(@Valid EntryCorrection correction, @Valid RecordOfficeHolder right) {
        corrections(right.bodyCode(), right.version())
                .officeHolder(
                        correction, right, right.personId() == null ? null : person(right.personId(), null, null));
        em.flush();
    }

    /**
     * Records who leads the body.
     *
     * @throws Refusal {@code NOT_FOUND} when the holding is not of this body, {@code CHAIR_OUTSIDE_HOLDING} when the days
     *     go beyond it
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.chair.elect")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void elect(@Valid ElectChair command) {
        book(command.bodyCode(), command.version()).chair(command);
        em.flush();
    }

    /**
     * Records who holds an office; every seat that follows it changes its holder on that day.
     *
     * @throws Refusal {@code OFFICE_UNKNOWN}, {@code OFFICE_HOLDER_LATER} when somebody is recorded from that day or a
     *     later one, {@code PERSON_UNKNOWN}, {@code PERSON_NAME_MISSING}
     * @throws Conflict when somebody else changed the body since {@code version} was read
     */
    @Audited("bodies.office.record")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void record(@Valid RecordOfficeHolder command) {
        BodyBook book = book(command.bodyCode(), command.version());
        book.officeHolder(command, person(command.personId(), command.nameKo(), command.nameEn()));
        em.flush();
    }

    /**
     * Takes over a roster file, all of it or nothing; errors come with the numbers of their lines. What the file leaves
     * out stays as it is; seats ex officio follow their office and are passed over.
     *
     * @return what was done, or for a trial and a refused file what would be
     * @throws Refusal {@code NOT_FOUND}
     * @throws Conflict when somebody else changed the body since the version was read
     */
    @Audited("bodies.roster.import")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public ImportResult importRoster(@Valid ImportRoster command) {
        BodyBook book = command.trial() ? reading(command.bodyCode()) : book(command.bodyCode(), command.version());
        ImportResult result = book.roster(
                command,
                code -> directory
                        .person(code)
                        .map(found -> new Person(found.id(), found.code(), found.nameKo(), found.nameEn())),
                holder -> person(null, holder.nameKo(), holder.nameEn()));
        em.flush();
        return result;
    }

    /**
     * Keeps what was found about two persons of one name. The directory merges, not this.
     *
     * @throws Refusal {@code NAMESAKES_DECIDED} when somebody found it out already
     */
    @Audited("bodies.namesakes.decide")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void decide(@Valid DecideNamesakes command) {
        NamesakeQueries.decide(em, command, recorded());
        em.flush();
    }

    private BodyBook book(String code, long version) {
        return new BodyBook(em, Aggregates.load(em, GovernanceBody.class, code, version), verdicts(), recorded());
    }

    private Corrections corrections(String code, long version) {
        return new Corrections(em, Aggregates.load(em, GovernanceBody.class, code, version), verdicts(), recorded());
    }

    private BodyBook reading(String code) {
        GovernanceBody body = em.find(GovernanceBody.class, code);
        if (body == null) {
            throw new Refusal("NOT_FOUND");
        }
        return new BodyBook(em, body, verdicts(), recorded());
    }

    private Verdicts verdicts() {
        return new Verdicts(new RulesOnDays(rules));
    }

    /** The person of the directory, or a new one of this name: a namesake is another person until somebody decides. */
    private Person person(Long id, String nameKo, String nameEn) {
        if (id == null && Blank.is(nameKo) && Blank.is(nameEn)) {
            throw Refusal.ofField("nameKo", "PERSON_NAME_MISSING");
        }
        if (id == null) {
            String code =
                    directory.save(new PersonEntry(null, 0, Blank.toNull(nameKo), Blank.toNull(nameEn), null, null));
            return directory
                    .person(code)
                    .map(made -> new Person(made.id(), made.code(), made.nameKo(), made.nameEn()))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        DirectoryName known = directory.personNames(List.of(id)).get(id);
        if (known == null) {
            throw Refusal.ofField("personId", "PERSON_UNKNOWN");
        }
        return new Person(known.id(), known.code(), known.nameKo(), known.nameEn());
    }

    /** Now, by the account that calls. */
    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
