package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.opengov.actionplans.ProposalFilter;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.platform.Blank;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * One page of the list of proposals, at the same cost for the first page and the five thousandth. The total is read from
 * the counts by day; in the order of receipt these also tell on which days the page lies, so that only those days are
 * walked over, and in the order of support counts of their own do the same. Every other order walks over an index that holds all it is filtered by. Words are looked up in the index of
 * titles, never in the titles.
 */
public final class ProposalList {

    private static final String RECEIVED = "received";
    private static final String SUPPORTS = "supports";
    private static final Map<String, String> SORTS =
            Map.of(RECEIVED, "received_at", SUPPORTS, SUPPORTS, "due", "due_on", "code", "code");
    private static final String CODE = "OGP-[0-9]{4}-[0-9]{6}";
    private static final int MOST_PAIRS = 6;

    private final EntityManager em;
    private final ZoneId zone;

    public ProposalList(EntityManager em, ZoneId zone) {
        this.em = em;
        this.zone = zone;
    }

    /** One page; three SQL statements, four with words. */
    public Page<ProposalRow> page(ProposalFilter filter, PageRequest page) {
        return Blank.is(filter.text()) ? plain(filter, page) : searched(filter, page);
    }

    private record Day(LocalDate day, long proposals) {}

    private Page<ProposalRow> plain(ProposalFilter filter, PageRequest page) {
        ProposalConditions where = ProposalConditions.of(filter);
        if (SUPPORTS.equals(sort(page))) {
            SupportOrder order = new SupportOrder(em, where, down(page));
            return new Page<>(ProposalQueries.rows(em, order.ids(page.offset(), page.size())), order.total(), page);
        }
        List<Day> days = days(where);
        long total = days.stream().mapToLong(Day::proposals).sum();
        if (page.offset() >= total) {
            return new Page<>(List.of(), total, page);
        }
        if (!RECEIVED.equals(sort(page))) {
            return new Page<>(rows(where, "ap_proposal p", page, page.offset()), total, page);
        }
        if (down(page)) {
            Collections.reverse(days);
        }
        long skipped = 0;
        int first = 0;
        while (skipped + days.get(first).proposals() <= page.offset()) {
            skipped += days.get(first++).proposals();
        }
        long covered = skipped;
        int last = first;
        while (last < days.size() && covered < (long) page.offset() + page.size()) {
            covered += days.get(last++).proposals();
        }
        LocalDate one = days.get(first).day();
        LocalDate other = days.get(last - 1).day();
        where.and("p.received_at >= ?", begins(one.isBefore(other) ? one : other));
        where.and("p.received_at < ?", begins((one.isBefore(other) ? other : one).plusDays(1)));
        return new Page<>(rows(where, "ap_proposal p", page, (int) (page.offset() - skipped)), total, page);
    }

    private Page<ProposalRow> searched(ProposalFilter filter, PageRequest page) {
        ProposalConditions where = ProposalConditions.of(filter);
        String text = filter.text().strip();
        String from = "ap_proposal p";
        if (text.toUpperCase(Locale.ROOT).matches(CODE)) {
            where.and("p.code = ?", text.toUpperCase(Locale.ROOT));
        } else {
            Set<Long> pairs = Grams.searched(text);
            if (pairs.isEmpty()) {
                where.and("p.title LIKE ?", text.replaceAll("[%_\\\\]", "") + "%");
            } else {
                List<Long> rarest = new SimilarTitles(em).all(pairs);
                if (rarest.isEmpty()) {
                    return new Page<>(List.of(), 0, page);
                }
                from = joined(rarest);
            }
        }
        long total = ((Number) where.bound(em.createNativeQuery("SELECT COUNT(*) FROM " + from + where))
                        .getSingleResult())
                .longValue();
        return new Page<>(total <= page.offset() ? List.of() : rows(where, from, page, page.offset()), total, page);
    }

    /** The titles that have every pair, the rarest first, so that few are looked at. */
    private static String joined(List<Long> pairs) {
        List<Long> used = pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
        String others = IntStream.range(1, used.size())
                .mapToObj(i -> " JOIN ap_proposal_gram g" + i + " ON g" + i + ".gram = " + used.get(i) + " AND g" + i
                        + ".proposal_id = g0.proposal_id")
                .collect(Collectors.joining());
        return "ap_proposal_gram g0" + others + " JOIN ap_proposal p ON p.id = g0.proposal_id AND g0.gram = "
                + used.get(0);
    }

    private List<Day> days(ProposalConditions where) {
        List<?> rows = where.bound(
                        em.createNativeQuery("SELECT p.received_on, SUM(p.proposals) FROM ap_proposal_count p" + where
                                + " GROUP BY p.received_on HAVING SUM(p.proposals) > 0 ORDER BY p.received_on"))
                .getResultList();
        List<Day> days = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            days.add(new Day(((Date) cells[0]).toLocalDate(), ((Number) cells[1]).longValue()));
        }
        return days;
    }

    private List<ProposalRow> rows(ProposalConditions where, String from, PageRequest page, int skipped) {
        String column = "p." + SORTS.get(sort(page));
        String order = down(page) ? " DESC" : "";
        List<?> ids = where.bound(em.createNativeQuery("SELECT p.id FROM " + from + where + " ORDER BY " + column
                        + order + ", p.id" + order + " LIMIT " + page.size() + " OFFSET " + skipped))
                .getResultList();
        return ProposalQueries.rows(
                em, ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    private static String sort(PageRequest page) {
        return page.sort() != null && SORTS.containsKey(page.sort()) ? page.sort() : RECEIVED;
    }

    /** Without a wish the latest come first. */
    private static boolean down(PageRequest page) {
        return page.sort() == null || page.descending();
    }

    /** As the driver converts it; a date with a time would pass through the zone of the JVM. */
    private Timestamp begins(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
