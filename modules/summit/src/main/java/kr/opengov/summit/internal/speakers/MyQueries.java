package kr.opengov.summit.internal.speakers;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.MySpeakerSheet;
import kr.opengov.summit.MyTalk;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SpeakerRole;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;
import kr.opengov.summit.internal.setup.SetupQueries;

/** What speakers read of their own sessions. */
public final class MyQueries {

    private MyQueries() {}

    /**
     * @param programmes the released programme of a summit by its acronym
     * @return parts of these persons, the latest summit first; one SQL statement
     */
    public static List<MyTalk> talks(EntityManager em, List<Long> persons, Map<String, ReleasedProgramme> programmes) {
        if (persons.isEmpty()) {
            return List.of();
        }
        List<MyTalk> talks = new ArrayList<>();
        for (Object[] row : rows(em, persons)) {
            ReleasedProgramme programme = programmes.get((String) row[2]);
            Released.Entry entry = programme == null
                    ? null
                    : programme.session((String) row[6]).stream()
                            .findFirst()
                            .map(Released.Placed::entry)
                            .orElse(null);
            Released.Room room = entry == null ? null : programme.room(entry);
            SessionState state = (SessionState) row[9];
            talks.add(new MyTalk(
                    (Long) row[0],
                    (Long) row[1],
                    (String) row[2],
                    new Bilingual((String) row[3], (String) row[4], true),
                    ZoneId.of((String) row[5]),
                    (String) row[6],
                    new Bilingual((String) row[7], (String) row[8], true),
                    state,
                    row[10] == null ? null : SpeakerRole.valueOf((String) row[10]),
                    (Confirmation) row[11],
                    entry != null,
                    entry == null ? null : entry.startsAt(),
                    entry == null ? null : entry.endsAt(),
                    room == null ? null : room.name(),
                    state.needsPlace()));
        }
        return talks;
    }

    private static List<Object[]> rows(EntityManager em, List<Long> persons) {
        return em.createQuery(
                        "select p.id, p.version, m.acronym, m.titleKo, m.titleEn, m.zone, x.code, x.titleKo, x.titleEn,"
                                + " x.state, p.role, p.confirmation from Participation p join p.session x join x.summit m"
                                + " where p.personId in :persons order by m.firstDay desc, m.acronym, x.seq",
                        Object[].class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** The summits these persons take part in, the latest first; one SQL statement. */
    public static List<Summit> summits(EntityManager em, List<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from Summit m where exists (select 1 from Participation p"
                                        + " where p.session.summit = m and p.personId in :persons)"
                                        + " order by m.firstDay desc, m.acronym",
                                Summit.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** When the speaker can come to each summit; one SQL statement more for each. */
    public static List<MySpeakerSheet.Times> times(EntityManager em, List<Summit> summits, List<Long> persons) {
        List<MySpeakerSheet.Times> times = new ArrayList<>();
        for (Summit summit : summits) {
            times.add(new MySpeakerSheet.Times(
                    summit.acronym(),
                    summit.title(),
                    ZoneId.of(summit.zone()),
                    summit.firstDay(),
                    summit.lastDay(),
                    SetupQueries.ofPersons(em, summit.id(), persons)));
        }
        return times;
    }

    /** Programmes by their acronyms; what was never released is absent. */
    public static Map<String, ReleasedProgramme> byAcronym(List<ReleasedProgramme> programmes) {
        Map<String, ReleasedProgramme> found = new HashMap<>();
        programmes.forEach(one -> found.put(one.head().summit().acronym(), one));
        return found;
    }
}
