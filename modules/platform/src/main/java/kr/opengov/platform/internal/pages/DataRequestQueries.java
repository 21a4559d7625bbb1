package kr.opengov.platform.internal.pages;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.platform.pages.DataRequestView;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** What is asked of the requests of data subjects. */
public final class DataRequestQueries {

    private static final String VIEW = "SELECT NEW kr.opengov.platform.pages.DataRequestView(r.id, r.code, r.accountId,"
            + " '', r.kind, r.wish, r.receivedAt, r.dueOn, r.state, r.answer, r.answeredAt, r.version) FROM DataRequest r";
    private static final String OPEN = " WHERE r.state = kr.opengov.platform.pages.DataRequestState.RECEIVED";

    private DataRequestQueries() {}

    public static List<DataRequestView> of(EntityManager em, Long account) {
        return em.createQuery(VIEW + " WHERE r.accountId = :account ORDER BY r.receivedAt DESC", DataRequestView.class)
                .setParameter("account", account)
                .getResultList();
    }

    public static Optional<DataRequestView> byCode(EntityManager em, String code) {
        List<DataRequestView> found = em.createQuery(VIEW + " WHERE r.code = :code", DataRequestView.class)
                .setParameter("code", code)
                .getResultList();
        return withNames(em, found).stream().findFirst();
    }

    public static Page<DataRequestView> search(EntityManager em, boolean openOnly, PageRequest page) {
        String where = openOnly ? OPEN : "";
        List<DataRequestView> rows = em.createQuery(
                        VIEW + where
                                + " ORDER BY CASE WHEN r.state = kr.opengov.platform.pages.DataRequestState.RECEIVED THEN 0"
                                + " ELSE 1 END, r.dueOn, r.id",
                        DataRequestView.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(r) FROM DataRequest r" + where, Long.class)
                .getSingleResult();
        return new Page<>(withNames(em, rows), total, page);
    }

    /** The names of the accounts, in one statement for all rows. */
    private static List<DataRequestView> withNames(EntityManager em, List<DataRequestView> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<Long> ids =
                rows.stream().map(DataRequestView::accountId).distinct().toList();
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        var query = em.createNativeQuery("SELECT id, name_ko FROM pf_account WHERE id IN (" + marks + ")");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        List<Object[]> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add((Object[]) row);
        }
        Map<Long, String> names = found.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> String.valueOf(row[1])));
        Function<DataRequestView, DataRequestView> named = row -> new DataRequestView(
                row.id(),
                row.code(),
                row.accountId(),
                names.get(row.accountId()),
                row.kind(),
                row.wish(),
                row.receivedAt(),
                row.dueOn(),
                row.state(),
                row.answer(),
                row.answeredAt(),
                row.version());
        return rows.stream().map(named).toList();
    }
}
