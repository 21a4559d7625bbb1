package kr.opengov.platform.internal.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.platform.inbox.InboxCounts;
import kr.opengov.platform.inbox.InboxFilter;
import kr.opengov.platform.inbox.InboxView;
import kr.opengov.platform.inbox.WorkItemRow;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.internal.accounts.LentRoles;
import kr.opengov.platform.internal.accounts.RoleKey;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** What waits for one person on a day: four SQL statements for a page, three for the counts. */
public final class InboxQueries {

    private static final String MINE = " FROM WorkItem w WHERE w.closedAt IS NULL AND (w.accountId IN :accounts"
            + " OR (w.accountId IS NULL AND w.role IN :held AND (w.scope = '' OR w.role IN :everywhere"
            + " OR CONCAT(w.role, '|', w.scope) IN :exactly)))";

    /** In the place of an empty list, which SQL does not know; no role has this name. */
    private static final String NOTHING = "-";

    private static final long NOBODY = -1;

    private final EntityManager em;
    private final long me;
    private final LocalDate today;
    private final Map<Long, DeputyQueries.Absentee> absentees;
    private final List<Held> roles;

    public InboxQueries(EntityManager em, long me, LocalDate today) {
        this.em = em;
        this.me = me;
        this.today = today;
        absentees = DeputyQueries.absentees(em, me, today);
        roles = em.createQuery(
                        "SELECT r.account.id, r.key FROM AccountRole r WHERE r.account.id = :me"
                                + " OR (r.account.id IN :lenders AND r.key.role IN :lendable)",
                        Object[].class)
                .setParameter("me", me)
                .setParameter("lenders", orNobody(lenders()))
                .setParameter("lendable", LentRoles.LENDABLE)
                .getResultStream()
                .map(row -> new Held((Long) row[0], (RoleKey) row[1]))
                .toList();
    }

    /** A role and whose it is: the reader's own, or of somebody who lends it. */
    private record Held(long accountId, RoleKey key) {
        boolean covers(String role, String scope) {
            return key.role().equals(role)
                    && (scope.isEmpty()
                            || key.scopeKind().isEmpty()
                            || scope.equals(key.scopeKind() + ":" + key.scopeId()));
        }
    }

    private List<Long> lenders() {
        return absentees.entrySet().stream()
                .filter(entry -> entry.getValue().lends())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Long> orNobody(List<Long> accounts) {
        return accounts.isEmpty() ? List.of(NOBODY) : accounts;
    }

    /** A row without what depends on the reader. */
    public record Line(
            String key,
            WorkKind kind,
            String titleKo,
            String titleEn,
            String path,
            LocalDate dueOn,
            Instant openedAt,
            Long accountId,
            String role,
            String scope) {}

    public InboxView page(InboxFilter filter, PageRequest page) {
        InboxCounts counts = counts();
        String where = MINE + " AND (:kind IS NULL OR w.kind = :kind) AND (:before IS NULL OR w.dueOn < :before)";
        var lines = em.createQuery(
                "SELECT NEW " + Line.class.getName().replace('$', '.')
                        + "(w.key, w.kind, w.titleKo, w.titleEn, w.path, w.dueOn, w.openedAt, w.accountId, w.role, w.scope)"
                        + where
                        + " ORDER BY CASE WHEN w.dueOn IS NULL THEN 1 ELSE 0 END, w.dueOn, w.openedAt, w.key",
                Line.class);
        bind(lines).setParameter("kind", filter.kind()).setParameter("before", filter.overdueOnly() ? today : null);
        List<WorkItemRow> rows = lines.setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(this::row)
                .toList();
        return new InboxView(new Page<>(rows, total(filter, counts, where), page), counts);
    }

    /** The counts know the total already unless two filters meet. */
    private long total(InboxFilter filter, InboxCounts counts, String where) {
        if (!filter.overdueOnly()) {
            return filter.kind() == null ? counts.open() : counts.kinds().getOrDefault(filter.kind(), 0L);
        }
        var count = em.createQuery("SELECT COUNT(w)" + where, Long.class);
        bind(count).setParameter("kind", filter.kind()).setParameter("before", today);
        return count.getSingleResult();
    }

    public InboxCounts counts() {
        var query = em.createQuery(
                "SELECT w.kind, COUNT(w), SUM(CASE WHEN w.dueOn < :today THEN 1 ELSE 0 END)" + MINE
                        + " GROUP BY w.kind",
                Object[].class);
        bind(query).setParameter("today", today);
        Map<WorkKind, Long> kinds = new EnumMap<>(WorkKind.class);
        long open = 0;
        long overdue = 0;
        for (Object[] row : query.getResultList()) {
            long count = ((Number) row[1]).longValue();
            kinds.put((WorkKind) row[0], count);
            open += count;
            overdue += ((Number) row[2]).longValue();
        }
        return new InboxCounts(open, overdue, kinds);
    }

    private Query bind(Query query) {
        List<String> names =
                roles.stream().map(held -> held.key().role()).distinct().toList();
        List<String> everywhere = roles.stream()
                .map(Held::key)
                .filter(role -> role.scopeKind().isEmpty())
                .map(RoleKey::role)
                .toList();
        List<String> exactly = roles.stream()
                .map(Held::key)
                .filter(role -> !role.scopeKind().isEmpty())
                .map(role -> role.role() + "|" + role.scopeKind() + ":" + role.scopeId())
                .toList();
        return query.setParameter("accounts", accounts())
                .setParameter("held", orNothing(names))
                .setParameter("everywhere", orNothing(everywhere))
                .setParameter("exactly", orNothing(exactly));
    }

    private List<Long> accounts() {
        return Stream.concat(Stream.of(me), absentees.keySet().stream()).toList();
    }

    private static List<String> orNothing(List<String> names) {
        return names.isEmpty() ? List.of(NOTHING) : names;
    }

    private WorkItemRow row(Line line) {
        return new WorkItemRow(
                line.key(),
                line.kind(),
                line.titleKo(),
                line.titleEn(),
                line.path(),
                line.dueOn(),
                line.openedAt(),
                line.dueOn() != null && line.dueOn().isBefore(today),
                onBehalfOf(line));
    }

    /** Null for the reader's own work, also where both the reader and somebody absent hold the role. */
    private String onBehalfOf(Line line) {
        if (line.accountId() != null) {
            return line.accountId() == me
                    ? null
                    : absentees.get(line.accountId()).name();
        }
        List<Long> holders = roles.stream()
                .filter(held -> held.covers(line.role(), line.scope()))
                .map(Held::accountId)
                .toList();
        return holders.isEmpty() || holders.contains(me)
                ? null
                : absentees.get(holders.get(0)).name();
    }
}
