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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.programme.Slot;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.schedule.Acknowledgement;
import kr.opengov.summit.internal.schedule.ChangeSubject;
import kr.opengov.summit.internal.schedule.ScheduleQueries;
import kr.opengov.summit.internal.schedule.ScheduleSteps;
import kr.opengov.summit.internal.schedule.WorkStep;

/**
 * The schedule as the programme office works on it. Every step is checked here, whatever the editor believed: bounds, the
 * version that was seen, and what stands against it now. Nothing of it is public before the next release.
 */
@Stateless
@RolesAllowed(Roles.SUMMIT_ORGANISER)
public class ScheduleDesk {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private ScheduleSteps steps;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public ScheduleDesk() {}

    ScheduleDesk(EntityManager em, ScheduleSteps steps, Conflicts conflicts, Clock clock, SessionContext session) {
        this.em = em;
        this.steps = steps;
        this.conflicts = conflicts;
        this.clock = clock;
        this.session = session;
    }

    /**
     * A day of the schedule; nine SQL statements whatever its size.
     *
     * @param day null for the first day
     */
    public Optional<ScheduleView> schedule(String acronym, LocalDate day) {
        return ScheduleQueries.summit(em, acronym)
                .map(summit -> ScheduleQueries.day(em, summit, day, conflicts, step().accountId()));
    }

    /**
     * Gives a session its place; six SQL statements.
     *
     * @throws Refusal {@code SESSION_PLACED_ALREADY}, {@code SESSION_NEEDS_NO_PLACE}, {@code ROOM_UNKNOWN},
     *     {@code SLOT_END_BEFORE_START}, {@code SLOT_TOO_LONG}, {@code SLOT_OUT_OF_BOUNDS}
     */
    @Audited("summit.slot.place")
    public MoveResult place(@Valid PlaceSession command) {
        return result(List.of(steps.place(em, command, step())));
    }

    /**
     * Moves a slot; six SQL statements.
     *
     * @throws Refusal {@code ROOM_UNKNOWN}, {@code SLOT_END_BEFORE_START}, {@code SLOT_TOO_LONG},
     *     {@code SLOT_OUT_OF_BOUNDS}
     * @throws SlotChanged when somebody else changed it since the version was read
     */
    @Audited("summit.slot.move")
    public MoveResult move(@Valid MoveSlot command) {
        return result(List.of(steps.move(em, command, step())));
    }

    /**
     * Lets two slots change places.
     *
     * @throws Refusal {@code SWAP_WITH_ITSELF}
     * @throws SlotChanged when somebody else changed one of them
     */
    @Audited("summit.slot.swap")
    public MoveResult swap(@Valid SwapSlots command) {
        return result(steps.swap(em, command, step()));
    }

    /**
     * Moves a slot and what follows it in its room on the same day.
     *
     * @throws SlotChanged when somebody else changed the first of them
     */
    @Audited("summit.slot.shift")
    public MoveResult shift(@Valid ShiftFollowing command) {
        return result(steps.shift(em, command, step()));
    }

    /**
     * Takes a session, or a break, off the schedule.
     *
     * @throws SlotChanged when somebody else changed it
     */
    @Audited("summit.slot.remove")
    public void remove(@AuditSubject("slot") long slotId, long version) {
        steps.remove(em, slotId, version, step());
    }

    /** Adds a break, of one room or of all at once. */
    @Audited("summit.break.add")
    public MoveResult addBreak(@Valid AddBreak command) {
        DeskSummit summit = summit(command.acronym());
        return result(List.of(steps.addBreak(em, em.find(Summit.class, summit.id()), command, step())));
    }

    /**
     * Takes the caller's own last step back.
     *
     * @throws Refusal {@code UNDO_NOTHING}
     * @throws SlotChanged when somebody else changed what the step changed
     */
    @Audited("summit.slot.undo")
    public MoveResult undo(@AuditSubject("summit") String acronym) {
        return result(steps.undo(em, summit(acronym).id(), step()));
    }

    /**
     * Where a session could stand on a day without a fatal conflict, the best first; four SQL statements.
     *
     * @param minutes how long it shall be
     */
    public List<FreePlace> free(String acronym, long sessionId, LocalDate day, int minutes) {
        DeskSummit summit = summit(acronym);
        return conflicts.free(
                em,
                summit.id(),
                sessionId,
                WorkingHours.begin(summit, day),
                WorkingHours.end(summit, day).minus(Duration.ofMinutes(minutes - 1L)),
                Duration.ofMinutes(minutes),
                summit.gridMinutes());
    }

    /** The conflicts of a summit, the gravest first; three SQL statements. */
    public Page<ScheduleConflict> conflicts(String acronym, ConflictFilter filter, PageRequest page) {
        List<ScheduleConflict> found = conflicts.of(em, summit(acronym).id()).stream()
                .filter(conflict -> filter.code() == null || filter.code() == conflict.code())
                .filter(conflict -> filter.severity() == null || filter.severity() == conflict.severity())
                .filter(conflict -> !filter.open() || !conflict.acknowledged())
                .toList();
        int from = Math.min(page.offset(), found.size());
        return new Page<>(found.subList(from, Math.min(from + page.size(), found.size())), found.size(), page);
    }

    /**
     * Lets a conflict stand, until one of its parties is moved.
     *
     * @throws Refusal {@code CONFLICT_GONE} when it does not stand any more
     */
    @Audited("summit.conflict.acknowledge")
    public void acknowledge(@Valid AcknowledgeConflict command) {
        DeskSummit summit = summit(command.acronym());
        ScheduleConflict conflict = conflicts.of(em, summit.id()).stream()
                .filter(one -> one.key().equals(command.key()))
                .findFirst()
                .orElseThrow(() -> new Refusal("CONFLICT_GONE"));
        if (conflict.acknowledged()) {
            return;
        }
        WorkStep step = step();
        WorkStep.raise(em, summit.id());
        em.persist(
                new Acknowledgement(summit.id(), command.key(), command.reason().strip(), step));
        step.note(
                em,
                summit.id(),
                ChangeSubject.SLOT,
                conflict.first().slotId(),
                conflict.first().sessionId(),
                "ACKNOWLEDGED",
                null,
                conflict.code() + ": " + command.reason().strip());
        em.flush();
    }

    private MoveResult result(List<Slot> changed) {
        if (changed.isEmpty()) {
            return new MoveResult(List.of(), List.of());
        }
        List<Long> ids = changed.stream().map(Slot::id).toList();
        return new MoveResult(
                ids, conflicts.ofTouched(em, changed.get(0).summit().id(), ids));
    }

    private DeskSummit summit(String acronym) {
        return ScheduleQueries.summit(em, acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private WorkStep step() {
        return WorkStep.of(session, clock);
    }
}
