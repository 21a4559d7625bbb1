package kr.opengov.summit.internal.conflict;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.internal.conflict.Situation.Availability;
import kr.opengov.summit.internal.conflict.Situation.Frame;
import kr.opengov.summit.internal.conflict.Situation.HostFacts;
import kr.opengov.summit.internal.conflict.Situation.PersonFacts;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;
import kr.opengov.summit.internal.conflict.Situation.SessionFacts;

/**
 * Loads the work in progress for the rules: two SQL statements, for a whole programme as for the part a move touches. The
 * second one brings facts of many tables at once, each row saying which; that is what keeps a move at few statements.
 */
final class SituationLoader {

    private static final String OF_SESSION = " s.id, s.code, s.title_ko,"
            + " s.title_en, COALESCE(k.runs_alone, 0) + 2 * COALESCE(k.for_heads, 0) + 4 * COALESCE(k.needs_moderator, 0),"
            + " s.expected_audience, s.interpretation_languages,"
            + " (SELECT SUM(i.minutes) FROM sm_programme_item i WHERE i.session_id = s.id),"
            + " CASE WHEN s.title_en IS NULL OR (s.abstract_ko IS NULL) <> (s.abstract_en IS NULL)"
            + " OR (s.description_ko IS NULL) <> (s.description_en IS NULL) THEN 0 ELSE 1 END"
            + " FROM ";

    /** Who was rejected or withdrawn needs no room, and a cancelled session only keeps its place on paper. */
    private static final String SLOTS = "SELECT sl.id, sl.kind, sl.room_id,"
            + " TIMESTAMPDIFF(MICROSECOND, '1970-01-01', sl.starts_at),"
            + " TIMESTAMPDIFF(MICROSECOND, '1970-01-01', sl.ends_at), sl.title_ko, sl.title_en," + OF_SESSION
            + "sm_slot sl LEFT JOIN sm_session s ON s.id = sl.session_id"
            + " LEFT JOIN sm_session_kind k ON k.code = s.format_code WHERE sl.summit_id = ?"
            + " AND (s.id IS NULL OR s.state IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'CONFIRMED'))";

    /** A session as if it stood somewhere. */
    private static final String SESSION = "SELECT 0, 'SESSION', NULL, 0, 0, NULL, NULL," + OF_SESSION
            + "sm_session s LEFT JOIN sm_session_kind k ON k.code = s.format_code WHERE s.id = ? AND s.summit_id = ?";

    /** What stands near one of some slots in time and shares a room, a part of one, a person or a host with it. */
    private static final String NEAR = " AND (sl.id IN (%1$s) OR EXISTS (SELECT 1 FROM sm_slot t"
            + " JOIN sm_summit m ON m.id = t.summit_id LEFT JOIN sm_session ts ON ts.id = t.session_id"
            + " LEFT JOIN sm_session_kind tk ON tk.code = ts.format_code WHERE t.id IN (%1$s) AND sl.starts_at < t.ends_at + INTERVAL m.transfer_minutes MINUTE"
            + " AND sl.ends_at > t.starts_at - INTERVAL m.transfer_minutes MINUTE"
            + " AND (sl.room_id IS NULL OR t.room_id IS NULL OR sl.room_id = t.room_id"
            + " OR k.runs_alone OR k.for_heads OR tk.runs_alone OR tk.for_heads"
            + " OR EXISTS (SELECT 1 FROM sm_room_part a WHERE a.room_id IN (sl.room_id, t.room_id)"
            + " AND a.part_id IN (sl.room_id, t.room_id))"
            + " OR EXISTS (SELECT 1 FROM sm_room_part a JOIN sm_room_part b ON b.part_id = a.part_id"
            + " WHERE a.room_id = sl.room_id AND b.room_id = t.room_id)"
            + " OR EXISTS (SELECT 1 FROM sm_participation p JOIN sm_participation q ON q.person_id = p.person_id"
            + " WHERE p.session_id = sl.session_id AND q.session_id = t.session_id)"
            + " OR EXISTS (SELECT 1 FROM sm_session_host g JOIN sm_session_host h ON h.organisation_id ="
            + " g.organisation_id WHERE g.session_id = sl.session_id AND h.session_id = t.session_id))))";

    private static final String FACTS = "SELECT 'SUMMIT' AS fact, NULL AS a, transfer_minutes AS b, zone AS t,"
            + " content_languages AS u, CAST(first_day AS CHAR) AS v, CAST(last_day AS CHAR) AS w,"
            + " CAST(day_change AS CHAR) AS x, NULL AS f, NULL AS g FROM sm_summit WHERE id = ?"
            + " UNION ALL SELECT 'ROOM', id, capacity, name_ko, name_en, building, NULL, NULL, interpretation_booths,"
            + " CASE WHEN allows_parallel THEN 1 ELSE 0 END FROM sm_room WHERE summit_id = ? AND NOT retired"
            + " UNION ALL SELECT 'PART', c.room_id, c.part_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
            + " FROM sm_room_part c JOIN sm_room r ON r.id = c.room_id WHERE r.summit_id = ? AND NOT r.retired"
            + " UNION ALL SELECT 'HEAD', person_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
            + " FROM sm_delegation_head WHERE summit_id = ?"
            + " UNION ALL SELECT 'LET', NULL, NULL, conflict_key, NULL, NULL, NULL, NULL, NULL, NULL"
            + " FROM sm_acknowledgement WHERE summit_id = ?"
            + " UNION ALL SELECT 'TIME', room_id, person_id, NULL, NULL, NULL, NULL,"
            + " CASE WHEN available THEN 'YES' ELSE 'NO' END,"
            + " TIMESTAMPDIFF(MICROSECOND, '1970-01-01', starts_at), TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ends_at)"
            + " FROM sm_availability WHERE summit_id = ?"
            + " UNION ALL SELECT 'HOST', h.session_id, h.organisation_id, h.name_ko, h.name_en, NULL, NULL, NULL,"
            + " NULL, NULL FROM sm_session_host h JOIN sm_session s ON s.id = h.session_id WHERE s.summit_id = ?%1$s"
            + " UNION ALL SELECT 'PERSON', h.session_id, h.person_id, h.name_ko, h.name_en, h.role, h.confirmation,"
            + " h.remote_zone, CASE WHEN h.remote THEN 1 ELSE 0 END, NULL FROM sm_participation h"
            + " JOIN sm_session s ON s.id = h.session_id WHERE s.summit_id = ?%1$s";

    private static final int PARTS_OF_FACTS = 8;

    private final Map<Long, Placed> slots = new HashMap<>();
    private final Map<Long, SessionFacts> sessions = new HashMap<>();
    private final Map<Long, RoomFacts> rooms = new HashMap<>();
    private final List<Availability> availabilities = new ArrayList<>();
    private final Set<Long> heads = new HashSet<>();
    private final Set<String> acknowledged = new HashSet<>();
    private Frame frame;

    private SituationLoader() {}

    /** The whole work in progress of a summit. */
    static Situation all(EntityManager em, long summit) {
        SituationLoader loader = new SituationLoader();
        loader.slots(em.createNativeQuery(SLOTS).setParameter(1, summit));
        loader.facts(em, summit, List.of());
        return loader.situation();
    }

    /** The whole work in progress and a session that need not have a place; three SQL statements. */
    static Situation allWith(EntityManager em, long summit, long session) {
        SituationLoader loader = new SituationLoader();
        loader.slots(em.createNativeQuery(SESSION).setParameter(1, session).setParameter(2, summit));
        loader.slots.clear();
        loader.slots(em.createNativeQuery(SLOTS).setParameter(1, summit));
        loader.facts(em, summit, List.of());
        return loader.situation();
    }

    /** Some slots and whatever stands near them. */
    static Situation near(EntityManager em, long summit, Collection<Long> touched) {
        SituationLoader loader = new SituationLoader();
        if (!touched.isEmpty()) {
            Query query = em.createNativeQuery(SLOTS + String.format(NEAR, marks(touched.size())));
            query.setParameter(1, summit);
            int position = 2;
            for (int round = 0; round < 2; round++) {
                for (Long id : touched) {
                    query.setParameter(position++, id);
                }
            }
            loader.slots(query);
        }
        loader.facts(em, summit, touched.isEmpty() ? List.of(-1L) : List.copyOf(loader.sessions.keySet()));
        return loader.situation();
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private Situation situation() {
        return new Situation(frame, List.copyOf(slots.values()), sessions, rooms, availabilities, heads, acknowledged);
    }

    private void slots(Query query) {
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            Long session = id(row[7]);
            slots.put(
                    id(row[0]),
                    new Placed(
                            id(row[0]),
                            SlotKind.valueOf((String) row[1]),
                            session,
                            id(row[2]),
                            instant(row[3]),
                            instant(row[4]),
                            new Bilingual((String) row[5], (String) row[6], true)));
            if (session != null) {
                sessions.computeIfAbsent(
                        session,
                        id -> new SessionFacts(
                                id,
                                (String) row[8],
                                new Bilingual((String) row[9], (String) row[10], true),
                                Situation.Kind.of(number(row[11])),
                                row[12] == null ? null : number(row[12]),
                                languages((String) row[13]),
                                row[14] == null ? 0 : number(row[14]),
                                number(row[15]) == 1,
                                new ArrayList<>(),
                                new ArrayList<>()));
            }
        }
    }

    private void facts(EntityManager em, long summit, List<Long> only) {
        String of = only.isEmpty() ? "" : " AND h.session_id IN (" + marks(only.size()) + ")";
        Query query = em.createNativeQuery(String.format(FACTS, of));
        int position = 1;
        for (int part = 1; part <= PARTS_OF_FACTS; part++) {
            query.setParameter(position++, summit);
            if (part > PARTS_OF_FACTS - 2) {
                for (Long session : only) {
                    query.setParameter(position++, session);
                }
            }
        }
        for (Object found : query.getResultList()) {
            fact((Object[]) found);
        }
    }

    private void fact(Object[] row) {
        Bilingual name = new Bilingual((String) row[3], (String) row[4], true);
        switch ((String) row[0]) {
            case "SUMMIT" -> frame = frame(row);
            case "ROOM" ->
                rooms.put(
                        id(row[1]),
                        new RoomFacts(
                                id(row[1]),
                                name,
                                row[2] == null ? null : number(row[2]),
                                number(row[8]),
                                (String) row[5],
                                number(row[9]) == 1,
                                new HashSet<>()));
            case "PART" -> {
                RoomFacts whole = rooms.get(id(row[1]));
                whole.parts().add(id(row[2]));
            }
            case "HEAD" -> heads.add(id(row[1]));
            case "LET" -> acknowledged.add((String) row[3]);
            case "TIME" ->
                availabilities.add(new Availability(
                        id(row[1]), id(row[2]), "YES".equals(row[7]), instant(row[8]), instant(row[9])));
            case "HOST" -> {
                SessionFacts session = sessions.get(id(row[1]));
                if (session != null) {
                    session.hosts().add(new HostFacts(id(row[2]), name));
                }
            }
            default -> {
                SessionFacts session = sessions.get(id(row[1]));
                if (session != null) {
                    session.people()
                            .add(new PersonFacts(
                                    id(row[2]),
                                    name,
                                    (String) row[5],
                                    "CONFIRMED".equals(row[6]),
                                    number(row[8]) == 1 ? zone((String) row[7]) : null));
                }
            }
        }
    }

    private static Frame frame(Object[] row) {
        ZoneId zone = ZoneId.of((String) row[3]);
        LocalTime dayChange = LocalTime.parse((String) row[7]);
        return new Frame(
                LocalDate.parse((String) row[5]).atTime(dayChange).atZone(zone).toInstant(),
                LocalDate.parse((String) row[6])
                        .plusDays(1)
                        .atTime(dayChange)
                        .atZone(zone)
                        .toInstant(),
                languages((String) row[4]),
                Duration.ofMinutes(number(row[2])));
    }

    /** An imported zone may be one that nobody knows; then there is no night to know of. */
    private static ZoneId zone(String name) {
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static Set<String> languages(String codes) {
        return Blank.is(codes) ? Set.of() : new HashSet<>(List.of(codes.split(",")));
    }

    private static Long id(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object microseconds) {
        return Instant.EPOCH.plus(((Number) microseconds).longValue(), ChronoUnit.MICROS);
    }
}
