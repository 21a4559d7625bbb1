package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list in the order of support. How many proposals of a slice of ids have how many supporters is kept counted, so the
 * total is a sum and only the slices of a page are walked over, the twenty thousandth row at most.
 */
final class SupportOrder {

    /** One slice of the proposals with one number of supporters. */
    private record Slice(int supports, long number, long proposals) {}

    private final EntityManager em;
    private final ProposalConditions where;
    private final boolean down;
    private final List<Slice> slices;

    /** Reads the counts; one SQL statement. */
    SupportOrder(EntityManager em, ProposalConditions where, boolean down) {
        this.em = em;
        this.where = where;
        this.down = down;
        slices = slices();
    }

    long total() {
        return slices.stream().mapToLong(Slice::proposals).sum();
    }

    /** The ids from a place on, at most so many; one SQL statement, none behind the end. */
    List<Long> ids(long offset, int size) {
        List<String> parts = new ArrayList<>();
        long skipped = 0;
        long taken = 0;
        for (Slice slice : slices) {
            if (taken == size) {
                break;
            }
            long before = Math.max(0, offset - skipped);
            skipped += slice.proposals();
            if (before < slice.proposals()) {
                long here = Math.min(size - taken, slice.proposals() - before);
                parts.add(part(slice, here, before));
                taken += here;
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        String all = parts.stream().collect(Collectors.joining(") UNION ALL (", "(", ")"));
        List<?> ids = where.bound(
                        em.createNativeQuery("SELECT page.id FROM (" + all + ") page ORDER BY page.supports" + order()
                                + ", page.id" + order()),
                        parts.size())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private String part(Slice slice, long here, long before) {
        long first = slice.number() * ProposalCounts.SLICE;
        return "SELECT p.id, p.supports FROM ap_proposal p"
                + where.with("p.supports = " + slice.supports() + " AND p.id >= " + first + " AND p.id < "
                        + (first + ProposalCounts.SLICE))
                + " ORDER BY p.id" + order() + " LIMIT " + here + " OFFSET " + before;
    }

    private String order() {
        return down ? " DESC" : "";
    }

    private List<Slice> slices() {
        List<?> rows = where.bound(em.createNativeQuery(
                        "SELECT p.supports, p.slice, SUM(p.proposals) FROM ap_support_count p" + where
                                + " GROUP BY p.supports, p.slice HAVING SUM(p.proposals) > 0"
                                + " ORDER BY p.supports, p.slice"))
                .getResultList();
        List<Slice> found = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            found.add(new Slice(
                    ((Number) cells[0]).intValue(), ((Number) cells[1]).longValue(), ((Number) cells[2]).longValue()));
        }
        if (down) {
            Collections.reverse(found);
        }
        return found;
    }
}
