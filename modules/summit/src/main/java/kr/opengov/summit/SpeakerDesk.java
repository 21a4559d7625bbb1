package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.PersonConcerned;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.schedule.ScheduleQueries;
import kr.opengov.summit.internal.schedule.WorkStep;
import kr.opengov.summit.internal.setup.Periods;
import kr.opengov.summit.internal.speakers.InvitationMails;
import kr.opengov.summit.internal.speakers.SpeakerEditor;
import kr.opengov.summit.internal.speakers.SpeakerQueries;

/**
 * Speakers as the programme office works with them. What is private has methods of its own, is noted in the audit trail
 * whenever it is read, and is in nothing that is released, exported or sent.
 */
@Stateless
@RolesAllowed(Roles.SUMMIT_ORGANISER)
public class SpeakerDesk {

    /** Private data goes a year after the summit at the latest; to be confirmed by the ministry. */
    private static final int MOST_YEARS = 1;

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private SpeakerEditor editor;

    @Inject
    private Directory directory;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public SpeakerDesk() {}

    SpeakerDesk(
            EntityManager em,
            SpeakerEditor editor,
            Directory directory,
            AuditTrail audit,
            Clock clock,
            SessionContext session) {
        this.em = em;
        this.editor = editor;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.session = session;
    }

    /** Who takes part in a summit, by name; four SQL statements whatever the page. */
    public Page<SpeakerLine> speakers(String acronym, SpeakerFilter filter, PageRequest page) {
        return SpeakerQueries.page(em, required(acronym).id(), filter, page);
    }

    /** The countries speakers stood for; two SQL statements. */
    public List<CountryName> countries(String acronym) {
        return SpeakerQueries.countries(em, required(acronym).id());
    }

    /** One speaker without anything private; seven SQL statements. */
    public Optional<SpeakerSheet> speaker(String acronym, long person) {
        return SpeakerQueries.sheet(em, directory, required(acronym).id(), person);
    }

    /** @throws kr.opengov.platform.Conflict when somebody else wrote it since it was read */
    @Audited("summit.speaker.profile")
    public void saveProfile(String acronym, @PersonConcerned("person") long person, @Valid SaveProfile command) {
        requiredSpeaker(acronym, person);
        editor.save(em, person, command, step());
    }

    /**
     * Writes down role and answer of a speaker.
     *
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.speaker.participation")
    public void answer(String acronym, @Valid AnswerParticipation command) {
        editor.answer(em, required(acronym).id(), command, step());
    }

    /** What is private of a speaker, and the entry that it was read. */
    public Optional<PrivateSheet> privateData(String acronym, long person) {
        DeskSummit summit = requiredSpeaker(acronym, person);
        audit.personalData("summit.private.read", Set.of("person:" + person), null);
        return editor.secret(em, summit.id(), person);
    }

    /**
     * @throws Refusal {@code KEEP_UNTIL_WRONG} for a day before today or more than a year after the summit
     * @throws kr.opengov.platform.Conflict when somebody else wrote it since it was read
     */
    @Audited("summit.private.save")
    public void savePrivate(String acronym, @PersonConcerned("person") long person, @Valid SavePrivate command) {
        DeskSummit summit = requiredSpeaker(acronym, person);
        LocalDate today = LocalDate.now(clock);
        LocalDate end = summit.lastDay().isBefore(today) ? today : summit.lastDay();
        editor.save(em, summit.id(), person, command, today, end.plusYears(MOST_YEARS));
    }

    @Audited("summit.private.erase")
    public void erasePrivate(String acronym, @PersonConcerned("person") long person) {
        editor.erase(em, requiredSpeaker(acronym, person).id(), person);
    }

    /** @throws Refusal {@code PERIOD_END_BEFORE_START}, {@code PERIOD_OUTSIDE_SUMMIT} */
    @Audited("summit.speaker.availability.add")
    public void addAvailability(
            String acronym, @PersonConcerned("person") long person, @Valid AddAvailability command) {
        Summit summit = em.find(Summit.class, requiredSpeaker(acronym, person).id());
        Periods.ofPerson(em, summit, person, command, step());
    }

    @Audited("summit.speaker.availability.remove")
    public void removeAvailability(
            String acronym, @PersonConcerned("person") long person, @AuditSubject("availability") long period) {
        Periods.remove(em, required(acronym).id(), null, person, period, step());
    }

    /**
     * Sends the speaker a mail with a link to confirm; who has no account with the address gets one.
     *
     * @param language {@code ko} or {@code en}
     * @throws Refusal {@code SPEAKER_WITHOUT_EMAIL}, {@code EMAIL_WRONG}, {@code ACCOUNT_STATE}, {@code ROLES_APART}
     */
    @Audited("summit.speaker.invite")
    public void invite(
            String acronym,
            @PersonConcerned("person") long person,
            @NotNull @Pattern(regexp = "ko|en") String language) {
        DeskSummit summit = required(acronym);
        SpeakerSheet sheet = SpeakerQueries.sheet(em, directory, summit.id(), person)
                .filter(one -> one.code() != null)
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        editor.invite(
                em,
                new InvitationMails.Asked(
                        summit.id(),
                        summit.title(),
                        person,
                        sheet.code(),
                        sheet.name(),
                        language,
                        sheet.parts().stream()
                                .filter(part -> part.state().needsPlace())
                                .map(SpeakerSheet.Part::title)
                                .toList()),
                step());
    }

    private DeskSummit required(String acronym) {
        return ScheduleQueries.summit(em, acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private DeskSummit requiredSpeaker(String acronym, long person) {
        DeskSummit summit = required(acronym);
        long parts = em.createQuery(
                        "select count(p) from Participation p where p.session.summit.id = :summit"
                                + " and p.personId = :person",
                        Long.class)
                .setParameter("summit", summit.id())
                .setParameter("person", person)
                .getSingleResult();
        if (parts == 0) {
            throw new Refusal("NOT_FOUND");
        }
        return summit;
    }

    private WorkStep step() {
        return WorkStep.of(session, clock);
    }
}
