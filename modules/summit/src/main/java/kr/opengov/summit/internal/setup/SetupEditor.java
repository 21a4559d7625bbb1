package kr.opengov.summit.internal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.SaveKind;
import kr.opengov.summit.SaveRoom;
import kr.opengov.summit.SaveSummit;
import kr.opengov.summit.SaveTheme;
import kr.opengov.summit.internal.programme.Room;
import kr.opengov.summit.internal.programme.SessionKind;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.programme.Theme;
import kr.opengov.summit.internal.schedule.ChangeSubject;
import kr.opengov.summit.internal.schedule.LateComers;
import kr.opengov.summit.internal.schedule.WorkStep;

/** Writes what organisers set up, and keeps in the history who changed what. */
@ApplicationScoped
public class SetupEditor {

    /** A summit longer than a month is a mistake in a date. */
    private static final long MOST_DAYS = 31;

    @Inject
    private LateComers lateComers;

    public SetupEditor() {}

    public SetupEditor(LateComers lateComers) {
        this.lateComers = lateComers;
    }

    public Room save(EntityManager em, Summit summit, SaveRoom command, WorkStep step) {
        WorkStep.raise(em, summit.id());
        requireFree(
                em,
                "select count(r) from Room r where r.summit.id = :scope and r.nameKo = :text and r.id <> :own",
                summit.id(),
                command.nameKo().strip(),
                command.id(),
                Refusal.ofField("nameKo", "ROOM_NAME_TAKEN"));
        Room room = command.id() == null ? new Room(summit) : room(em, summit, command.id(), command.version());
        Map<String, String> before = command.id() == null ? Map.of() : room.facts();
        room.describe(command);
        room.consistOf(parts(em, summit, room, command.parts()));
        em.persist(room);
        em.flush();
        note(em, summit, ChangeSubject.ROOM, room.id(), before, room.facts(), step);
        em.flush();
        return room;
    }

    private Room room(EntityManager em, Summit summit, long id, long version) {
        Room room = lateComers.load(em, Room.class, id, version, ChangeSubject.ROOM);
        if (!room.summit().id().equals(summit.id())) {
            throw new Refusal("NOT_FOUND");
        }
        return room;
    }

    /** A part is a room of the same summit and consists of no others: then no room can end up a part of itself. */
    private static List<Room> parts(EntityManager em, Summit summit, Room whole, List<Long> ids) {
        List<Room> parts = new ArrayList<>();
        for (Long id : ids) {
            Room part = em.find(Room.class, id);
            if (part == null || !part.summit().id().equals(summit.id()) || part.retired()) {
                throw Refusal.ofField("parts", "ROOM_UNKNOWN");
            }
            if (part == whole || !part.parts().isEmpty()) {
                throw Refusal.ofField("parts", "ROOM_PART_WRONG", part.nameKo());
            }
            parts.add(part);
        }
        if (!parts.isEmpty()
                && whole.id() != null
                && em.createQuery("select count(r) from Room r join r.parts p where p = :whole", Long.class)
                                .setParameter("whole", whole)
                                .getSingleResult()
                        > 0) {
            throw Refusal.ofField("parts", "ROOM_PART_WRONG", whole.nameKo());
        }
        return parts;
    }

    /** What is placed in a room keeps it: first the sessions move, then the room goes. */
    public void retireRoom(EntityManager em, Summit summit, long id, long version, boolean retired, WorkStep step) {
        WorkStep.raise(em, summit.id());
        Room room = room(em, summit, id, version);
        long slots = retired ? SetupQueries.slots(em, id) : 0;
        if (slots > 0) {
            throw new Refusal("ROOM_IN_USE", slots);
        }
        Map<String, String> before = room.facts();
        room.retire(retired);
        note(em, summit, ChangeSubject.ROOM, id, before, room.facts(), step);
        em.flush();
    }

    public Theme save(EntityManager em, Summit summit, SaveTheme command, WorkStep step) {
        WorkStep.raise(em, summit.id());
        Theme theme;
        if (command.id() == null) {
            requireFree(
                    em,
                    "select count(t) from Theme t where t.summit.id = :scope and t.code = :text and t.id <> :own",
                    summit.id(),
                    command.code(),
                    null,
                    Refusal.ofField("code", "THEME_CODE_TAKEN"));
            theme = new Theme(summit, command.code());
        } else {
            theme = theme(em, summit, command.id(), command.version());
        }
        Map<String, String> before = command.id() == null ? Map.of() : theme.facts();
        theme.describe(command);
        em.persist(theme);
        em.flush();
        note(em, summit, ChangeSubject.THEME, theme.id(), before, theme.facts(), step);
        em.flush();
        return theme;
    }

    private Theme theme(EntityManager em, Summit summit, long id, long version) {
        Theme theme = lateComers.load(em, Theme.class, id, version, ChangeSubject.THEME);
        if (!theme.summit().id().equals(summit.id())) {
            throw new Refusal("NOT_FOUND");
        }
        return theme;
    }

    public void retireTheme(EntityManager em, Summit summit, long id, long version, boolean retired, WorkStep step) {
        WorkStep.raise(em, summit.id());
        Theme theme = theme(em, summit, id, version);
        long sessions = em.createQuery("select count(x) from Session x where x.theme = :theme", Long.class)
                .setParameter("theme", theme)
                .getSingleResult();
        if (retired && sessions > 0) {
            throw new Refusal("THEME_IN_USE", sessions);
        }
        Map<String, String> before = theme.facts();
        theme.retire(retired);
        note(em, summit, ChangeSubject.THEME, id, before, theme.facts(), step);
        em.flush();
    }

    public void save(EntityManager em, SaveKind command) {
        SessionKind kind;
        if (command.id() == null) {
            requireFree(
                    em,
                    "select count(k) from SessionKind k where :scope = 0 and k.code = :text and k.id <> :own",
                    0,
                    command.code(),
                    null,
                    Refusal.ofField("code", "KIND_CODE_TAKEN"));
            kind = new SessionKind(command.code());
        } else {
            kind = kind(em, command.id(), command.version());
        }
        kind.describe(command);
        em.persist(kind);
        em.flush();
        raiseAll(em);
    }

    private static SessionKind kind(EntityManager em, long id, long version) {
        return Aggregates.load(em, SessionKind.class, id, version);
    }

    /** A retired kind stays the kind of the sessions that have it, and is offered no more. */
    public void retireKind(EntityManager em, long id, long version, boolean retired) {
        kind(em, id, version).retire(retired);
        em.flush();
    }

    /** What a kind demands concerns the conflicts of every summit. */
    private static void raiseAll(EntityManager em) {
        em.createNativeQuery("UPDATE sm_summit SET work_version = work_version + 1")
                .executeUpdate();
    }

    public Summit save(EntityManager em, SaveSummit command, WorkStep step) {
        if (!ZoneId.getAvailableZoneIds().contains(command.zone().strip())) {
            throw Refusal.ofField("zone", "ZONE_UNKNOWN", command.zone());
        }
        if (command.lastDay().isBefore(command.firstDay())) {
            throw Refusal.ofField("lastDay", "SUMMIT_ENDS_BEFORE_START");
        }
        if (ChronoUnit.DAYS.between(command.firstDay(), command.lastDay()) >= MOST_DAYS) {
            throw Refusal.ofField("lastDay", "SUMMIT_TOO_LONG", MOST_DAYS);
        }
        Summit summit;
        if (command.id() == null) {
            requireFree(
                    em,
                    "select count(s) from Summit s where :scope = 0 and s.acronym = :text and s.id <> :own",
                    0,
                    command.acronym(),
                    null,
                    Refusal.ofField("acronym", "SUMMIT_ACRONYM_TAKEN"));
            summit = new Summit(command.acronym());
        } else {
            WorkStep.raise(em, command.id());
            summit = lateComers.load(em, Summit.class, command.id(), command.version(), ChangeSubject.SUMMIT);
            requireZoneFree(em, summit, command.zone().strip());
        }
        Map<String, String> before = command.id() == null ? Map.of() : summit.facts();
        summit.describe(command);
        em.persist(summit);
        em.flush();
        note(em, summit, ChangeSubject.SUMMIT, summit.id(), before, summit.facts(), step);
        em.flush();
        return summit;
    }

    /** Slots are instants: in another zone every session would silently begin at another hour. */
    private static void requireZoneFree(EntityManager em, Summit summit, String zone) {
        if (zone.equals(summit.zone())) {
            return;
        }
        long placed = em.createQuery("select count(s) from Slot s where s.summit = :summit", Long.class)
                .setParameter("summit", summit)
                .getSingleResult();
        if (placed > 0) {
            throw Refusal.ofField("zone", "SUMMIT_ZONE_IN_USE", placed);
        }
    }

    private static void requireFree(
            EntityManager em, String query, long scope, String text, Long own, Refusal otherwise) {
        long found = em.createQuery(query, Long.class)
                .setParameter("scope", scope)
                .setParameter("text", text)
                .setParameter("own", own == null ? Long.valueOf(-1) : own)
                .getSingleResult();
        if (found > 0) {
            throw otherwise;
        }
    }

    private static void note(
            EntityManager em,
            Summit summit,
            ChangeSubject subject,
            Long id,
            Map<String, String> before,
            Map<String, String> after,
            WorkStep step) {
        if (before.isEmpty()) {
            step.note(em, summit.id(), subject, id, null, "ADDED", null, after.get("NAME"));
            return;
        }
        step.note(em, summit.id(), subject, id, null, before, after);
    }
}
