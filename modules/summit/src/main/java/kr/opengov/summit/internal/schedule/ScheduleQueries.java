package kr.opengov.summit.internal.schedule;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.PlacedSlot;
import kr.opengov.summit.RoomRow;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.ScheduleView;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.ThemeView;
import kr.opengov.summit.UnscheduledSession;
import kr.opengov.summit.internal.conflict.Conflicts;

/** Reads the work in progress; the number of statements does not depend on its size. */
public final class ScheduleQueries {

    private static final String SUMMIT = "select new " + DeskSummit.class.getName()
            + "(s.id, s.acronym, s.titleKo, s.titleEn, s.titleEnOfficial, s.zone, s.firstDay, s.lastDay, s.dayChange,"
            + " s.gridMinutes, s.workVersion) from Summit s";

    private static final String PLACED = "select new " + PlacedSlot.class.getName()
            + "(slot.id, slot.version, slot.kind, x.id, x.code, x.titleKo, x.titleEn, slot.titleKo, slot.titleEn,"
            + " x.state, t.code, t.position, r.id, slot.startsAt, slot.endsAt) from Slot slot"
            + " left join slot.session x left join x.theme t left join slot.room r where slot.summit.id = :summit";

    private static final Set<SessionState> PLACEABLE = EnumSet.copyOf(EnumSet.allOf(SessionState.class).stream()
            .filter(SessionState::needsPlace)
            .toList());

    private ScheduleQueries() {}

    /** Every summit, the latest first; one SQL statement. */
    public static List<DeskSummit> summits(EntityManager em) {
        return em.createQuery(SUMMIT + " order by s.firstDay desc, s.acronym", DeskSummit.class)
                .getResultList();
    }

    /** A summit by its acronym, however its letters are written; one SQL statement. */
    public static Optional<DeskSummit> summit(EntityManager em, String acronym) {
        return em.createQuery(SUMMIT + " where s.acronym = :acronym", DeskSummit.class)
                .setParameter("acronym", acronym)
                .getResultStream()
                .findFirst();
    }

    /** The rooms in their order; one SQL statement. */
    public static List<RoomRow> rooms(EntityManager em, long summit) {
        return em.createQuery(
                        "select new " + RoomRow.class.getName()
                                + "(r.id, r.version, r.position, r.nameKo, r.nameEn, r.kind, r.capacity, r.building,"
                                + " r.floor, r.allowsParallel, r.interpretationBooths, r.streamUrl) from Room r"
                                + " where r.summit.id = :summit and r.retired = false order by r.position, r.id",
                        RoomRow.class)
                .setParameter("summit", summit)
                .getResultList();
    }

    /** The themes in their order; one SQL statement. */
    public static List<ThemeView> themes(EntityManager em, long summit) {
        return em.createQuery(
                        "select new " + ThemeView.class.getName()
                                + "(t.code, t.position, t.titleKo, t.titleEn, t.titleEnOfficial)"
                                + " from Theme t where t.summit.id = :summit and t.retired = false order by t.position",
                        ThemeView.class)
                .setParameter("summit", summit)
                .getResultList();
    }

    /** One day for the editor; eight SQL statements. */
    public static ScheduleView day(
            EntityManager em, DeskSummit summit, LocalDate asked, Conflicts conflicts, Long account) {
        LocalDate day = asked == null ? summit.firstDay() : asked;
        Instant from = day.atTime(summit.dayChange()).atZone(summit.zone()).toInstant();
        Instant to =
                day.plusDays(1).atTime(summit.dayChange()).atZone(summit.zone()).toInstant();
        List<PlacedSlot> slots = em.createQuery(
                        PLACED + " and slot.startsAt < :to and slot.endsAt > :from order by slot.startsAt, slot.id",
                        PlacedSlot.class)
                .setParameter("summit", summit.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        Set<Long> shown = slots.stream().map(PlacedSlot::id).collect(Collectors.toSet());
        List<ScheduleConflict> ofDay = conflicts.of(em, summit.id()).stream()
                .filter(conflict -> shown.stream().anyMatch(conflict::touches))
                .toList();
        return new ScheduleView(
                summit,
                day,
                rooms(em, summit.id()),
                themes(em, summit.id()),
                slots,
                unscheduled(em, summit.id()),
                ofDay,
                undoable(em, summit.id(), account));
    }

    /** One slot by its id; one SQL statement. */
    public static Optional<PlacedSlot> slot(EntityManager em, long summit, long slot) {
        return em.createQuery(PLACED + " and slot.id = :slot", PlacedSlot.class)
                .setParameter("summit", summit)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    private static List<UnscheduledSession> unscheduled(EntityManager em, long summit) {
        return em.createQuery(
                        "select new " + UnscheduledSession.class.getName()
                                + "(x.id, x.code, x.titleKo, x.titleEn, x.state, t.position, x.minutes) from Session x"
                                + " left join x.theme t where x.summit.id = :summit and x.state in :states"
                                + " and not exists (select 1 from Slot slot where slot.session = x) order by x.seq",
                        UnscheduledSession.class)
                .setParameter("summit", summit)
                .setParameter("states", PLACEABLE)
                .getResultList();
    }

    private static boolean undoable(EntityManager em, long summit, Long account) {
        return account != null
                && em.createQuery(
                                        "select count(c) from ProgrammeChange c where c.summitId = :summit"
                                                + " and c.accountId = :account and c.subject = 'SLOT' and c.field = :field"
                                                + " and c.undone = false",
                                        Long.class)
                                .setParameter("summit", summit)
                                .setParameter("account", account)
                                .setParameter("field", ScheduleSteps.PLACEMENT)
                                .getSingleResult()
                        > 0;
    }
}
