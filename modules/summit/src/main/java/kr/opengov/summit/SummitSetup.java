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
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.summit.internal.programme.Room;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.schedule.ScheduleQueries;
import kr.opengov.summit.internal.schedule.WorkStep;
import kr.opengov.summit.internal.setup.Periods;
import kr.opengov.summit.internal.setup.SetupEditor;
import kr.opengov.summit.internal.setup.SetupQueries;

/**
 * What a programme stands on: the summit with its days and zone, rooms and when they can be had, themes, kinds of sessions.
 * Nothing of it is public before the next release.
 */
@Stateless
@RolesAllowed(Roles.SUMMIT_ORGANISER)
public class SummitSetup {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private SetupEditor editor;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public SummitSetup() {}

    SummitSetup(EntityManager em, SetupEditor editor, Clock clock, SessionContext session) {
        this.em = em;
        this.editor = editor;
        this.clock = clock;
        this.session = session;
    }

    /** The form of a summit; two SQL statements. */
    public Optional<SaveSummit> summit(String acronym) {
        return ScheduleQueries.summit(em, acronym)
                .map(found -> em.find(Summit.class, found.id()).form());
    }

    /**
     * Adds a summit, or changes one.
     *
     * @throws Refusal {@code ZONE_UNKNOWN}, {@code SUMMIT_ENDS_BEFORE_START}, {@code SUMMIT_TOO_LONG},
     *     {@code SUMMIT_ACRONYM_TAKEN}, {@code SUMMIT_ZONE_IN_USE} when sessions are placed already
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.summit.save")
    public void save(@Valid SaveSummit command) {
        editor.save(em, command, step());
    }

    /** Every room, the retired ones at the end; two SQL statements. */
    public List<RoomLine> rooms(String acronym) {
        return SetupQueries.rooms(em, required(acronym).id());
    }

    /** One room with when it can be had; five SQL statements. */
    public Optional<RoomSheet> room(String acronym, long id) {
        DeskSummit summit = required(acronym);
        return SetupQueries.room(em, summit.id(), summit.acronym(), id);
    }

    /**
     * Adds a room, or changes one.
     *
     * @return its id
     * @throws Refusal {@code ROOM_NAME_TAKEN}, {@code ROOM_UNKNOWN} for a part, {@code ROOM_PART_WRONG} for a part that is
     *     itself made of rooms
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.room.save")
    public long save(@Valid SaveRoom command) {
        return editor.save(em, summitOf(command.acronym()), command, step()).id();
    }

    /**
     * Retires a room, or offers it again.
     *
     * @throws Refusal {@code ROOM_IN_USE} while something is placed in it
     */
    @Audited("summit.room.retire")
    public void retireRoom(String acronym, @AuditSubject("room") long id, long version, boolean retired) {
        editor.retireRoom(em, summitOf(acronym), id, version, retired, step());
    }

    /**
     * Adds a time at which a room can be had, or cannot.
     *
     * @throws Refusal {@code PERIOD_END_BEFORE_START}, {@code PERIOD_OUTSIDE_SUMMIT}
     */
    @Audited("summit.room.availability.add")
    public void addAvailability(String acronym, @AuditSubject("room") long id, @Valid AddAvailability command) {
        Summit summit = summitOf(acronym);
        Room room = em.find(Room.class, id);
        if (room == null || !room.summit().id().equals(summit.id())) {
            throw new Refusal("NOT_FOUND");
        }
        Periods.ofRoom(em, summit, room, command, step());
    }

    @Audited("summit.room.availability.remove")
    public void removeAvailability(String acronym, @AuditSubject("room") long id, long period) {
        Periods.remove(em, required(acronym).id(), id, null, period, step());
    }

    /** Every theme, the retired ones at the end; two SQL statements. */
    public List<ThemeLine> themes(String acronym) {
        return SetupQueries.themes(em, required(acronym).id());
    }

    /**
     * Adds a theme, or changes one.
     *
     * @throws Refusal {@code THEME_CODE_TAKEN}
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.theme.save")
    public void save(@Valid SaveTheme command) {
        editor.save(em, summitOf(command.acronym()), command, step());
    }

    /**
     * Retires a theme, or offers it again.
     *
     * @throws Refusal {@code THEME_IN_USE} while sessions belong to it
     */
    @Audited("summit.theme.retire")
    public void retireTheme(String acronym, @AuditSubject("theme") long id, long version, boolean retired) {
        editor.retireTheme(em, summitOf(acronym), id, version, retired, step());
    }

    /** Every kind of session, the retired ones at the end; one SQL statement. */
    public List<KindLine> kinds() {
        return SetupQueries.kinds(em);
    }

    /**
     * Adds a kind of session, or changes one, for every summit.
     *
     * @throws Refusal {@code KIND_CODE_TAKEN}
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @Audited("summit.kind.save")
    public void save(@Valid SaveKind command) {
        editor.save(em, command);
    }

    /** Retires a kind of session, or offers it again; sessions that are of it stay so. */
    @Audited("summit.kind.retire")
    public void retireKind(@AuditSubject("kind") long id, long version, boolean retired) {
        editor.retireKind(em, id, version, retired);
    }

    private DeskSummit required(String acronym) {
        return ScheduleQueries.summit(em, acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private Summit summitOf(String acronym) {
        return em.find(Summit.class, required(acronym).id());
    }

    private WorkStep step() {
        return WorkStep.of(session, clock);
    }
}
