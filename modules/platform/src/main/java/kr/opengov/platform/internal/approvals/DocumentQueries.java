package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentFilter;
import kr.opengov.platform.approvals.DocumentRow;
import kr.opengov.platform.approvals.DocumentScope;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.StepState;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** The documents of a desk, page by page: four SQL statements whatever the page. */
public final class DocumentQueries {

    private static final String ROW = "SELECT NEW kr.opengov.platform.approvals.DocumentRow(d.id, d.number,"
            + " d.registeredOn, d.kind, d.title, d.state, d.disclosure, u.nameKo, u.nameEn, d.drafterName, d.changedAt)";

    private static final Map<String, String> SORTS = Map.of(
            "number", "d.number",
            "title", "d.title",
            "state", "d.state",
            "registered", "d.registeredOn",
            "unit", "u.nameKo",
            "changed", "d.changedAt");

    private static final String WAITS_FOR = "EXISTS (SELECT s FROM LineStep s WHERE s.document = d"
            + " AND s.state = :open AND s.accountId IN :holders)";

    private final EntityManager em;
    private final Office office;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private DocumentQueries(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    public static Page<DocumentRow> page(EntityManager em, Office office, DocumentFilter filter, PageRequest page) {
        DocumentQueries query = new DocumentQueries(em, office);
        query.scope(filter.scope() == null ? DocumentScope.ALL : filter.scope());
        query.narrow(filter, office.clock().getZone());
        return query.page(page);
    }

    private void scope(DocumentScope scope) {
        long me = office.account();
        switch (scope) {
            case MINE -> with("d.drafterId = :me", "me", me);
            case WAITING -> {
                conditions.add("(" + WAITS_FOR + " OR (d.drafterId = :me AND d.state IN :mine))");
                parameters.put("open", StepState.OPEN);
                parameters.put("holders", holders(me));
                parameters.put("me", me);
                parameters.put("mine", EnumSet.of(DocumentState.RETURNED));
            }
            case UNIT -> with("u.nameKo = :unit", "unit", unit(me));
            case ALL -> {
                conditions.add("(d.drafterId = :me OR u.nameKo = :unit OR " + WAITS_FOR
                        + " OR EXISTS (SELECT p FROM LineStep p WHERE p.document = d"
                        + " AND (p.accountId = :me OR p.actedBy = :me))"
                        + " OR (d.number IS NOT NULL AND d.disclosure = :public))");
                parameters.put("open", StepState.OPEN);
                parameters.put("holders", holders(me));
                parameters.put("me", me);
                parameters.put("unit", unit(me));
                parameters.put("public", DisclosureClass.OPEN);
            }
        }
    }

    private Set<Long> holders(long me) {
        Set<Long> holders = new ActingOfficers(em, office.today()).actingFor(me);
        holders.add(me);
        return holders;
    }

    private String unit(long me) {
        String unit = Officer.of(em, me).unit();
        return unit == null ? "" : unit;
    }

    private void narrow(DocumentFilter filter, ZoneId zone) {
        if (filter.state() != null) {
            with("d.state = :state", "state", filter.state());
        }
        if (filter.kind() != null) {
            with("d.kind = :kind", "kind", filter.kind());
        }
        if (!Blank.is(filter.text())) {
            with(
                    "(d.title LIKE :text ESCAPE '!' OR d.number LIKE :text ESCAPE '!')",
                    "text",
                    LikePattern.containing(filter.text()));
        }
        if (filter.from() != null) {
            conditions.add("(d.registeredOn >= :from OR (d.registeredOn IS NULL AND d.changedAt >= :fromAt))");
            parameters.put("from", filter.from());
            parameters.put("fromAt", filter.from().atStartOfDay(zone).toInstant());
        }
        if (filter.to() != null) {
            conditions.add("(d.registeredOn <= :to OR (d.registeredOn IS NULL AND d.changedAt < :toAt))");
            parameters.put("to", filter.to());
            parameters.put("toAt", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private Page<DocumentRow> page(PageRequest page) {
        String from = " FROM Document d JOIN d.unit u WHERE " + String.join(" AND ", conditions);
        long total = fill(em.createQuery("SELECT COUNT(d)" + from, Long.class)).getSingleResult();
        String column = SORTS.getOrDefault(page.sort() == null ? "changed" : page.sort(), "d.changedAt");
        boolean downwards = page.sort() == null || page.descending();
        TypedQuery<DocumentRow> rows = em.createQuery(
                ROW + from + " ORDER BY " + column + (downwards ? " DESC" : "") + ", d.id DESC", DocumentRow.class);
        fill(rows).setFirstResult(page.offset()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page);
    }

    private <T extends Query> T fill(T query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
