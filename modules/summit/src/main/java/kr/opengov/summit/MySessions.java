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
import java.util.Map;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.schedule.WorkStep;
import kr.opengov.summit.internal.setup.Periods;
import kr.opengov.summit.internal.speakers.MyQueries;
import kr.opengov.summit.internal.speakers.SpeakerEditor;
import kr.opengov.summit.internal.speakers.SpeakerQueries;

/**
 * What speakers do themselves: answer whether they come, say who they are, and when they can come. Who a speaker is follows
 * from the role alone, which is held for persons of the directory; nothing of anybody else can be reached by an id.
 */
@Stateless
@RolesAllowed(Roles.SPEAKER)
public class MySessions {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private SpeakerEditor editor;

    @Inject
    private ReleaseStore releases;

    @Inject
    private RoleScopes scopes;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public MySessions() {}

    MySessions(
            EntityManager em,
            SpeakerEditor editor,
            ReleaseStore releases,
            RoleScopes scopes,
            Directory directory,
            Clock clock,
            SessionContext session) {
        this.em = em;
        this.editor = editor;
        this.releases = releases;
        this.scopes = scopes;
        this.directory = directory;
        this.clock = clock;
        this.session = session;
    }

    /** Everything of the caller on one page; eight SQL statements and one for each summit. */
    public MySpeakerSheet sheet() {
        Map<String, DirectoryName> names = names();
        if (names.isEmpty()) {
            return new MySpeakerSheet(null, List.of(), new SaveProfile(0, null, null, false), List.of());
        }
        List<Long> persons = ids(names);
        List<Summit> summits = MyQueries.summits(em, persons);
        return new MySpeakerSheet(
                names.values().iterator().next().name(),
                MyQueries.talks(em, persons, MyQueries.byAcronym(releases.all(em))),
                SpeakerQueries.profile(em, persons.get(0)),
                MyQueries.times(em, summits, persons));
    }

    /**
     * Says whether the caller comes.
     *
     * @throws Refusal {@code NOT_FOUND} for a part of somebody else, {@code ANSWER_NOT_ASKED} for a session that is not held
     * @throws kr.opengov.platform.Conflict when it was changed since it was read
     */
    @Audited("summit.my.answer")
    public void answer(@AuditSubject("participation") long id, long version, boolean comes) {
        editor.answer(em, ids(names()), id, version, comes, step());
    }

    /** @throws kr.opengov.platform.Conflict when somebody else wrote it since it was read */
    @Audited("summit.my.profile")
    public void saveProfile(@Valid SaveProfile command) {
        editor.save(em, me(), command, step());
    }

    /** @throws Refusal {@code PERIOD_END_BEFORE_START}, {@code PERIOD_OUTSIDE_SUMMIT} */
    @Audited("summit.my.availability.add")
    public void addAvailability(@AuditSubject("summit") String acronym, @Valid AddAvailability command) {
        long person = me();
        Periods.ofPerson(em, summit(acronym, person), person, command, step());
    }

    @Audited("summit.my.availability.remove")
    public void removeAvailability(@AuditSubject("summit") String acronym, long period) {
        long person = me();
        Periods.remove(em, summit(acronym, person).id(), null, person, period, step());
    }

    private Summit summit(String acronym, long person) {
        return MyQueries.summits(em, List.of(person)).stream()
                .filter(one -> one.acronym().equals(acronym))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private Map<String, DirectoryName> names() {
        return directory.personsByCode(scopes.scopes(Roles.SPEAKER, "PERSON"));
    }

    private static List<Long> ids(Map<String, DirectoryName> names) {
        return names.values().stream()
                .map(DirectoryName::id)
                .distinct()
                .sorted()
                .toList();
    }

    private long me() {
        return ids(names()).stream().findFirst().orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private WorkStep step() {
        return WorkStep.of(session, clock);
    }
}
