package kr.opengov.summit.internal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.summit.AddBreak;
import kr.opengov.summit.MoveSlot;
import kr.opengov.summit.PlaceSession;
import kr.opengov.summit.ShiftFollowing;
import kr.opengov.summit.SlotChanged;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.SwapSlots;
import kr.opengov.summit.internal.programme.Placement;
import kr.opengov.summit.internal.programme.Room;
import kr.opengov.summit.internal.programme.Session;
import kr.opengov.summit.internal.programme.Slot;
import kr.opengov.summit.internal.programme.Summit;

/**
 * The steps of the editor. Each begins with the version of the summit's work, so that two steps on one summit follow each
 * other and the version of a slot can be trusted; each ends with a line in the history from which it can be undone.
 */
@ApplicationScoped
public class ScheduleSteps {

    static final String PLACEMENT = "PLACEMENT";

    /** A slot is read with all it refers to at once, and with the room it shall go to. */
    private static final String SLOT = "select slot, m, x, old, r from Slot slot join slot.summit m"
            + " left join slot.session x left join slot.room old left join Room r on r.id = :room"
            + " where slot.id = :slot";

    private static final Long NO_ROOM = -1L;

    @Inject
    private Correspondents correspondents;

    public ScheduleSteps() {}

    public ScheduleSteps(Correspondents correspondents) {
        this.correspondents = correspondents;
    }

    private record Found(Slot slot, Room room) {}

    public Slot move(EntityManager em, MoveSlot command, WorkStep step) {
        WorkStep.raiseOfSlot(em, command.slotId());
        Found found = load(em, command.slotId(), command.version(), command.roomId());
        change(em, found.slot(), found.room(), command.startsAt(), command.endsAt(), step);
        em.flush();
        return found.slot();
    }

    public Slot place(EntityManager em, PlaceSession command, WorkStep step) {
        WorkStep.raiseOfSession(em, command.sessionId());
        List<Object[]> rows = em.createQuery(
                        "select x, m, r, (select count(o) from Slot o where o.session = x) from Session x"
                                + " join x.summit m left join Room r on r.id = :room"
                                + " where x.id = :session",
                        Object[].class)
                .setParameter("session", command.sessionId())
                .setParameter("room", command.roomId() == null ? NO_ROOM : command.roomId())
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refusal("NOT_FOUND");
        }
        Object[] row = rows.get(0);
        Session session = (Session) row[0];
        if (!session.state().needsPlace()) {
            throw new Refusal("SESSION_NEEDS_NO_PLACE");
        }
        if (((Number) row[3]).longValue() > 0) {
            throw new Refusal("SESSION_PLACED_ALREADY");
        }
        Summit summit = (Summit) row[1];
        Room room = room(summit, command.roomId(), (Room) row[2]);
        UUID known = session.lastSlotGuid();
        Placement placement = new Placement(
                command.startsAt(),
                command.endsAt(),
                command.roomId(),
                known == null ? UUID.randomUUID() : known,
                SlotKind.SESSION,
                null,
                null);
        return add(em, summit, session, room, placement, null, step);
    }

    public Slot addBreak(EntityManager em, Summit summit, AddBreak command, WorkStep step) {
        WorkStep.raise(em, summit.id());
        if (command.kind() != SlotKind.BREAK && command.kind() != SlotKind.BLOCKER) {
            throw Refusal.ofField("kind", "SLOT_KIND_WRONG");
        }
        Room room = command.roomId() == null ? null : em.find(Room.class, command.roomId());
        Placement placement = new Placement(
                command.startsAt(),
                command.endsAt(),
                command.roomId(),
                UUID.randomUUID(),
                command.kind(),
                command.titleKo().strip(),
                Blank.toNull(command.titleEn()));
        return add(em, summit, null, room(summit, command.roomId(), room), placement, null, step);
    }

    private static Slot add(
            EntityManager em, Summit summit, Session session, Room room, Placement to, Long id, WorkStep step) {
        SlotBounds.check(summit, to.startsAt(), to.endsAt());
        Slot slot = new Slot(id, summit, session, room, to);
        em.persist(slot);
        step.note(em, summit.id(), ChangeSubject.SLOT, slot.id(), slot.sessionId(), PLACEMENT, null, to.text());
        em.flush();
        return slot;
    }

    /** Takes a slot off the schedule; a session keeps the name its slot has in feeds for the next time. */
    public void remove(EntityManager em, long slotId, long version, WorkStep step) {
        WorkStep.raiseOfSlot(em, slotId);
        remove(em, load(em, slotId, version, null).slot(), step);
        em.flush();
    }

    private static void remove(EntityManager em, Slot slot, WorkStep step) {
        step.note(
                em,
                slot.summit().id(),
                ChangeSubject.SLOT,
                slot.id(),
                slot.sessionId(),
                PLACEMENT,
                slot.placement().text(),
                null);
        if (slot.sessionId() != null) {
            // Not through the entity: whoever has the session's form open shall not lose what was typed there.
            em.createQuery("update Session x set x.lastSlotGuid = :guid where x.id = :id")
                    .setParameter("guid", slot.placement().guid())
                    .setParameter("id", slot.sessionId())
                    .executeUpdate();
        }
        em.remove(slot);
    }

    public List<Slot> swap(EntityManager em, SwapSlots command, WorkStep step) {
        WorkStep.raiseOfSlot(em, command.firstId());
        Slot first = load(em, command.firstId(), command.firstVersion(), null).slot();
        Slot second =
                load(em, command.secondId(), command.secondVersion(), null).slot();
        if (first == second || !first.summit().id().equals(second.summit().id())) {
            throw new Refusal("SWAP_WITH_ITSELF");
        }
        Placement one = first.placement();
        Placement other = second.placement();
        Room firstRoom = first.room();
        Room secondRoom = second.room();
        change(em, first, secondRoom, other.startsAt(), other.startsAt().plus(length(one)), step);
        change(em, second, firstRoom, one.startsAt(), one.startsAt().plus(length(other)), step);
        em.flush();
        return List.of(first, second);
    }

    private static Duration length(Placement placement) {
        return Duration.between(placement.startsAt(), placement.endsAt());
    }

    public List<Slot> shift(EntityManager em, ShiftFollowing command, WorkStep step) {
        WorkStep.raiseOfSlot(em, command.slotId());
        Slot first = load(em, command.slotId(), command.version(), null).slot();
        Placement from = first.placement();
        Instant endOfDay = first.summit().endOfDay(from.startsAt());
        List<Slot> following = em.createQuery(
                        "select slot from Slot slot where slot.summit = :summit and slot.startsAt >= :from"
                                + " and slot.startsAt < :to and (slot.room.id = :room or slot.id = :id)"
                                + " order by slot.startsAt, slot.id",
                        Slot.class)
                .setParameter("summit", first.summit())
                .setParameter("from", from.startsAt())
                .setParameter("to", endOfDay)
                .setParameter(
                        "room", first.room() == null ? NO_ROOM : first.room().id())
                .setParameter("id", first.id())
                .getResultList();
        for (Slot slot : following) {
            Placement at = slot.placement();
            change(
                    em,
                    slot,
                    slot.room(),
                    at.startsAt().plus(Duration.ofMinutes(command.minutes())),
                    at.endsAt().plus(Duration.ofMinutes(command.minutes())),
                    step);
        }
        em.flush();
        return following;
    }

    /** Takes the caller's last step back, if nobody has changed the same slots since. */
    public List<Slot> undo(EntityManager em, long summitId, WorkStep by) {
        WorkStep.raise(em, summitId);
        List<Change> last = em.createQuery(
                        "select c from ProgrammeChange c where c.summitId = :summit and c.accountId = :account"
                                + " and c.field = :field and c.undone = false order by c.changedAt desc, c.id desc",
                        Change.class)
                .setParameter("summit", summitId)
                .setParameter("account", by.accountId())
                .setParameter("field", PLACEMENT)
                .setMaxResults(1)
                .getResultList();
        if (last.isEmpty()) {
            throw new Refusal("UNDO_NOTHING");
        }
        List<Change> step = em.createQuery(
                        "select c from ProgrammeChange c where c.summitId = :summit and c.step = :step order by c.id",
                        Change.class)
                .setParameter("summit", summitId)
                .setParameter("step", last.get(0).step())
                .getResultList();
        List<Slot> changed = new ArrayList<>();
        for (Change change : step) {
            Slot back = undo(em, summitId, change, by.takingBack());
            if (back != null) {
                changed.add(back);
            }
            change.undo();
        }
        em.flush();
        return changed;
    }

    private Slot undo(EntityManager em, long summitId, Change change, WorkStep by) {
        Slot slot = em.find(Slot.class, change.subjectId());
        Placement now = slot == null ? null : slot.placement();
        if (now == null ? change.after() != null : !now.equals(change.after())) {
            throw changed(em, change.subjectId());
        }
        Placement before = change.before();
        if (before == null) {
            remove(em, slot, by);
            return null;
        }
        Room room = before.roomId() == null ? null : em.find(Room.class, before.roomId());
        if (slot == null) {
            Session session = change.sessionId() == null ? null : em.find(Session.class, change.sessionId());
            return add(em, em.find(Summit.class, summitId), session, room, before, change.subjectId(), by);
        }
        change(em, slot, room, before.startsAt(), before.endsAt(), by);
        return slot;
    }

    private static void change(EntityManager em, Slot slot, Room room, Instant start, Instant end, WorkStep step) {
        SlotBounds.check(slot.summit(), start, end);
        Placement before = slot.placement();
        slot.place(room, start, end);
        step.note(
                em,
                slot.summit().id(),
                ChangeSubject.SLOT,
                slot.id(),
                slot.sessionId(),
                PLACEMENT,
                before.text(),
                slot.placement().text());
    }

    private Found load(EntityManager em, long slotId, long version, Long roomId) {
        List<Object[]> rows = em.createQuery(SLOT, Object[].class)
                .setParameter("slot", slotId)
                .setParameter("room", roomId == null ? NO_ROOM : roomId)
                .getResultList();
        if (rows.isEmpty()) {
            throw changed(em, slotId);
        }
        Slot slot = (Slot) rows.get(0)[0];
        if (slot.version() != version) {
            throw changed(em, slotId);
        }
        return new Found(slot, room(slot.summit(), roomId, (Room) rows.get(0)[4]));
    }

    private static Room room(Summit summit, Long asked, Room found) {
        if (asked != null && (found == null || !found.summit().id().equals(summit.id()))) {
            throw Refusal.ofField("roomId", "ROOM_UNKNOWN");
        }
        return found;
    }

    /** Says who was faster, when the history knows. */
    private Refusal changed(EntityManager em, long slotId) {
        List<Object[]> rows = em.createQuery(
                        "select c, x.titleKo, slot.titleKo from ProgrammeChange c"
                                + " left join Session x on x.id = c.sessionId left join Slot slot on slot.id = c.subjectId"
                                + " where c.subject = 'SLOT' and c.subjectId = :slot order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("slot", slotId)
                .setMaxResults(1)
                .getResultList();
        if (rows.isEmpty()) {
            return em.find(Slot.class, slotId) == null ? new Refusal("NOT_FOUND") : new Conflict();
        }
        Change change = (Change) rows.get(0)[0];
        Long account = change.accountId();
        Map<Long, Correspondent> people = account == null ? Map.of() : correspondents.of(List.of(account));
        Correspondent who = account == null ? null : people.get(account);
        String title = rows.get(0)[1] == null ? (String) rows.get(0)[2] : (String) rows.get(0)[1];
        return new SlotChanged(who == null ? "?" : who.nameKo(), change.changedAt(), title == null ? "?" : title);
    }
}
