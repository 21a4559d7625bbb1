package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.LibraryDocument;
import kr.opengov.platform.approvals.LibraryFilter;
import kr.opengov.platform.approvals.LibraryRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** The public library: the register without what is closed. */
public final class LibraryQueries {

    private static final String ROW = "SELECT NEW kr.opengov.platform.approvals.LibraryRow(r.number, r.registeredOn,"
            + " r.kind, r.title, r.unitNameKo, r.unitNameEn, r.disclosure, r.replaces, d.titleEn)";

    private static final Map<String, String> SORTS = Map.of(
            "number", "r.unitNameKo, r.serial",
            "title", "r.title",
            "unit", "r.unitNameKo",
            "registered", "r.registeredOn");

    private LibraryQueries() {}

    /** One page; two SQL statements. */
    public static Page<LibraryRow> page(EntityManager em, LibraryFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String from = " FROM Register r LEFT JOIN Document d ON d.id = r.documentId WHERE r.disclosure <> :closed"
                + conditions(filter, parameters);
        parameters.put("closed", DisclosureClass.CLOSED);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(r)" + from, Long.class);
        parameters.forEach(count::setParameter);
        long total = count.getSingleResult();
        TypedQuery<LibraryRow> rows = em.createQuery(ROW + from + order(page), LibraryRow.class);
        parameters.forEach(rows::setParameter);
        rows.setFirstResult(page.offset()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page);
    }

    private static String order(PageRequest page) {
        String column = page.sort() == null ? null : SORTS.get(page.sort());
        return column == null
                ? " ORDER BY r.registeredOn DESC, r.documentId DESC"
                : " ORDER BY " + (page.descending() ? column.replace(",", " DESC,") + " DESC" : column)
                        + ", r.documentId DESC";
    }

    private static String conditions(LibraryFilter filter, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        if (!Blank.is(filter.text())) {
            conditions.append(
                    " AND (r.title LIKE :text ESCAPE '!' OR d.titleEn LIKE :text ESCAPE '!' OR r.number LIKE :text ESCAPE '!')");
            parameters.put("text", LikePattern.containing(filter.text()));
        }
        if (filter.unit() != null) {
            conditions.append(" AND r.unitNameKo = :unit");
            parameters.put("unit", filter.unit());
        }
        if (filter.kind() != null) {
            conditions.append(" AND r.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.from() != null) {
            conditions.append(" AND r.registeredOn >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.append(" AND r.registeredOn <= :to");
            parameters.put("to", filter.to());
        }
        return conditions.toString();
    }

    /** The open part of a document; empty for a closed one and for none. */
    public static Optional<LibraryDocument> document(EntityManager em, String number) {
        return byNumber(em, number)
                .filter(entry -> entry.disclosure() != DisclosureClass.CLOSED)
                .map(entry ->
                        new LibraryDocument(entry.content().openPart(), entry.unitNameEn(), replacedBy(em, number)));
    }

    public static boolean registered(EntityManager em, String number) {
        return byNumber(em, number).isPresent();
    }

    static Optional<Register> byNumber(EntityManager em, String number) {
        return em.createQuery("SELECT r FROM Register r WHERE r.number = :number", Register.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The number of the latest document that changes one; null when none does. */
    static String replacedBy(EntityManager em, String number) {
        if (number == null) {
            return null;
        }
        List<String> numbers = em.createQuery(
                        "SELECT r.number FROM Register r WHERE r.replaces = :number"
                                + " ORDER BY r.registeredOn DESC, r.documentId DESC",
                        String.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList();
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    /** The names of the units that have anything in the library, in Korean. */
    public static List<String> units(EntityManager em) {
        return em.createQuery(
                        "SELECT DISTINCT r.unitNameKo FROM Register r WHERE r.disclosure <> :closed"
                                + " ORDER BY r.unitNameKo",
                        String.class)
                .setParameter("closed", DisclosureClass.CLOSED)
                .getResultList();
    }
}
