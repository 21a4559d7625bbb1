package kr.opengov.summit.internal.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.HostView;
import kr.opengov.summit.ProgrammeDayView;
import kr.opengov.summit.ProgrammeFilter;
import kr.opengov.summit.ProgrammeRow;
import kr.opengov.summit.ProgrammeView;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SummitRow;
import kr.opengov.summit.ThemeView;

/** Reads the public programme. Every method asks a fixed number of statements, whatever it finds. */
public final class ProgrammeQueries {

    /** What the public may see: a cancelled session keeps its page and its place. */
    static final Set<SessionState> PUBLIC = Set.of(SessionState.CONFIRMED, SessionState.CANCELLED);

    static final String SUMMIT = "select new " + SummitLine.class.getName()
            + "(s.id, s.acronym, s.titleKo, s.titleEn, s.titleEnOfficial, s.sloganKo, s.sloganEn, s.venueKo, s.venueEn,"
            + " s.zone, s.firstDay, s.lastDay, s.dayChange, s.attendanceMode, s.sourceKo, s.sourceEn)"
            + " from Summit s where s.acronym = :acronym";

    private static final String OF_SUMMIT = " where s.summit.id = :summit and s.state in :states";
    private static final String IN_THEME = " and t.code = :theme";
    private static final String ON_DAY = " and slot.startsAt >= :from and slot.startsAt < :to";
    private static final String HELD_ON_DAY =
            " and exists (select 1 from Slot slot where slot.session = s" + ON_DAY + ")";

    private ProgrammeQueries() {}

    public static List<SummitRow> summits(EntityManager em) {
        return em.createQuery(
                        "select new " + SummitRow.class.getName()
                                + "(s.acronym, s.titleKo, s.titleEn, s.titleEnOfficial, s.venueKo, s.venueEn, s.firstDay,"
                                + " s.lastDay, (select count(x) from Session x where x.summit = s and x.state in :states))"
                                + " from Summit s order by s.firstDay desc, s.acronym",
                        SummitRow.class)
                .setParameter("states", PUBLIC)
                .getResultList();
    }

    static Optional<SummitLine> summit(EntityManager em, String acronym) {
        return em.createQuery(SUMMIT, SummitLine.class)
                .setParameter("acronym", acronym)
                .getResultStream()
                .findFirst();
    }

    public static Optional<ProgrammeView> programme(EntityManager em, String acronym, ProgrammeFilter filter) {
        return summit(em, acronym).map(summit -> programme(em, summit, filter));
    }

    private static ProgrammeView programme(EntityManager em, SummitLine summit, ProgrammeFilter filter) {
        List<SessionLine> lines = filtered(
                        em,
                        "select new " + SessionLine.class.getName()
                                + "(s.id, s.code, s.titleKo, s.titleEn, s.titleEnOfficial, s.subtitleKo, s.state, t.code,"
                                + " t.position, t.titleKo, t.titleEn, t.titleEnOfficial, slot.startsAt, slot.endsAt,"
                                + " r.nameKo, r.nameEn, slot.placementInvented) from Session s left join s.theme t"
                                + " left join Slot slot on slot.session = s left join slot.room r",
                        ON_DAY,
                        " order by slot.startsAt, r.position, s.seq",
                        summit,
                        filter,
                        SessionLine.class)
                .getResultList();
        Map<Long, List<HostView>> hosts = filtered(
                        em,
                        "select new " + HostLine.class.getName()
                                + "(s.id, h.organisationId, h.nameKo, h.nameEn, h.unitKo)"
                                + " from SessionHost h join h.session s left join s.theme t",
                        HELD_ON_DAY,
                        " order by s.id, h.position",
                        summit,
                        filter,
                        HostLine.class)
                .getResultStream()
                .collect(groupingBy(HostLine::sessionId, mapping(line -> line.view(null), toList())));
        Map<Long, List<Bilingual>> speakers = filtered(
                        em,
                        "select new " + NameLine.class.getName() + "(s.id, p.nameKo, p.nameEn)"
                                + " from Participation p join p.session s left join s.theme t",
                        HELD_ON_DAY,
                        " order by s.id, p.position",
                        summit,
                        filter,
                        NameLine.class)
                .getResultStream()
                .collect(groupingBy(NameLine::sessionId, mapping(NameLine::name, toList())));
        return new ProgrammeView(
                summit.view(), themes(em, summit.id()), filter, byDay(summit.days(), lines, hosts, speakers));
    }

    private static List<ThemeView> themes(EntityManager em, long summit) {
        return em.createQuery(
                        "select new " + ThemeView.class.getName()
                                + "(t.code, t.position, t.titleKo, t.titleEn, t.titleEnOfficial)"
                                + " from Theme t where t.summit.id = :summit order by t.position",
                        ThemeView.class)
                .setParameter("summit", summit)
                .getResultList();
    }

    /** Adds the conditions of a filter to a statement, which names the session {@code s} and its theme {@code t}. */
    private static <T> TypedQuery<T> filtered(
            EntityManager em,
            String select,
            String onDay,
            String order,
            SummitLine summit,
            ProgrammeFilter filter,
            Class<T> type) {
        String conditions = OF_SUMMIT + (filter.theme() == null ? "" : IN_THEME) + (filter.day() == null ? "" : onDay);
        TypedQuery<T> query = em.createQuery(select + conditions + order, type)
                .setParameter("summit", summit.id())
                .setParameter("states", PUBLIC);
        if (filter.theme() != null) {
            query.setParameter("theme", filter.theme());
        }
        if (filter.day() != null) {
            query.setParameter("from", summit.days().start(filter.day()))
                    .setParameter("to", summit.days().end(filter.day()));
        }
        return query;
    }

    private static List<ProgrammeDayView> byDay(
            ProgrammeDays days,
            List<SessionLine> lines,
            Map<Long, List<HostView>> hosts,
            Map<Long, List<Bilingual>> speakers) {
        Map<LocalDate, List<ProgrammeRow>> timed = new LinkedHashMap<>();
        List<ProgrammeRow> untimed = new ArrayList<>();
        ZoneId zone = days.zone();
        for (SessionLine line : lines) {
            ProgrammeRow row = line.row(
                    zone, hosts.getOrDefault(line.id(), List.of()), speakers.getOrDefault(line.id(), List.of()));
            if (line.startsAt() == null) {
                untimed.add(row);
            } else {
                timed.computeIfAbsent(days.of(line.startsAt()), day -> new ArrayList<>())
                        .add(row);
            }
        }
        List<ProgrammeDayView> views = new ArrayList<>();
        timed.forEach((day, rows) -> views.add(new ProgrammeDayView(day, rows)));
        if (!untimed.isEmpty()) {
            views.add(new ProgrammeDayView(null, untimed));
        }
        return views;
    }
}
