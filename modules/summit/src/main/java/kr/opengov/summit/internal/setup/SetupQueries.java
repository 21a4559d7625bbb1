package kr.opengov.summit.internal.setup;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kr.opengov.summit.AvailabilityRow;
import kr.opengov.summit.KindLine;
import kr.opengov.summit.RoomLine;
import kr.opengov.summit.RoomSheet;
import kr.opengov.summit.ThemeLine;
import kr.opengov.summit.internal.programme.Room;

/** Reads what organisers set up; one SQL statement each unless said. */
public final class SetupQueries {

    private static final String PERIOD = "select new " + AvailabilityRow.class.getName()
            + "(a.id, a.available, a.startsAt, a.endsAt, a.note) from AvailabilityPeriod a where a.summitId = :summit";

    private SetupQueries() {}

    public static List<RoomLine> rooms(EntityManager em, long summit) {
        return em.createQuery(
                        "select new " + RoomLine.class.getName()
                                + "(r.id, r.version, r.position, r.nameKo, r.nameEn, r.kind, r.capacity, r.building,"
                                + " r.floor, r.allowsParallel, r.interpretationBooths, r.streamUrl, r.retired,"
                                + " (select count(s) from Slot s where s.room = r),"
                                + " (select count(a) from AvailabilityPeriod a where a.roomId = r.id))"
                                + " from Room r where r.summit.id = :summit order by r.retired, r.position, r.id",
                        RoomLine.class)
                .setParameter("summit", summit)
                .getResultList();
    }

    /** Four SQL statements. */
    public static Optional<RoomSheet> room(EntityManager em, long summit, String acronym, long id) {
        Room room = em.find(Room.class, id);
        if (room == null || room.summit().id() != summit) {
            return Optional.empty();
        }
        return Optional.of(new RoomSheet(room.form(acronym), room.retired(), slots(em, id), ofRoom(em, summit, id)));
    }

    static long slots(EntityManager em, long room) {
        return em.createQuery("select count(s) from Slot s where s.room.id = :room", Long.class)
                .setParameter("room", room)
                .getSingleResult();
    }

    private static List<AvailabilityRow> ofRoom(EntityManager em, long summit, long room) {
        return em.createQuery(PERIOD + " and a.roomId = :room order by a.startsAt, a.id", AvailabilityRow.class)
                .setParameter("summit", summit)
                .setParameter("room", room)
                .getResultList();
    }

    /** The times a person named. */
    public static List<AvailabilityRow> ofPerson(EntityManager em, long summit, long person) {
        return ofPersons(em, summit, List.of(person));
    }

    /** The times that any of these persons named. */
    public static List<AvailabilityRow> ofPersons(EntityManager em, long summit, List<Long> persons) {
        return em.createQuery(PERIOD + " and a.personId in :persons order by a.startsAt, a.id", AvailabilityRow.class)
                .setParameter("summit", summit)
                .setParameter("persons", persons)
                .getResultList();
    }

    public static List<ThemeLine> themes(EntityManager em, long summit) {
        return em.createQuery(
                        "select new " + ThemeLine.class.getName()
                                + "(t.id, t.version, t.code, t.position, t.titleKo, t.shortTitleKo, t.titleEn, t.retired,"
                                + " (select count(x) from Session x where x.theme = t))"
                                + " from Theme t where t.summit.id = :summit order by t.retired, t.position, t.id",
                        ThemeLine.class)
                .setParameter("summit", summit)
                .getResultList();
    }

    public static List<KindLine> kinds(EntityManager em) {
        return em.createQuery(
                        "select new " + KindLine.class.getName()
                                + "(k.id, k.version, k.code, k.position, k.nameKo, k.nameEn, k.minutes, k.runsAlone,"
                                + " k.forHeads, k.needsModerator, k.retired,"
                                + " (select count(x) from Session x where x.formatCode = k.code))"
                                + " from SessionKind k order by k.retired, k.position, k.id",
                        KindLine.class)
                .getResultList();
    }
}
