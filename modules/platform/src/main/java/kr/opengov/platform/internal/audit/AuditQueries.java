package kr.opengov.platform.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kr.opengov.platform.Blank;
import kr.opengov.platform.audit.AuditEntryView;
import kr.opengov.platform.audit.AuditFilter;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What auditors ask of the trail. */
public final class AuditQueries {

    private static final int CHUNK = 1000;
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final String VIEW =
            "SELECT NEW kr.opengov.platform.audit.AuditEntryView(e.id, e.happenedAt, e.accountId,"
                    + " e.accountName, e.address, e.requestId, e.action, e.subject, e.outcome, e.refusal, e.details, e.reason)"
                    + " FROM AuditEntry e";

    /** Not MEMBER OF: EclipseLink makes an inner join of it, which loses the other side of an OR. */
    private static final String CONCERNS =
            "e.id IN (SELECT x.id FROM AuditEntry x JOIN x.persons p WHERE p = :reference)";

    private AuditQueries() {}

    public static Page<AuditEntryView> search(EntityManager em, AuditFilter filter, ZoneId zone, PageRequest page) {
        Conditions conditions = new Conditions(filter, zone);
        List<AuditEntryView> rows = conditions
                .query(em, VIEW, " ORDER BY e.happenedAt DESC, e.id DESC", AuditEntryView.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, count(em, filter, zone), page);
    }

    public static long count(EntityManager em, AuditFilter filter, ZoneId zone) {
        return new Conditions(filter, zone)
                .query(em, "SELECT COUNT(e) FROM AuditEntry e", "", Long.class)
                .getSingleResult();
    }

    public static Optional<AuditEntryView> entry(EntityManager em, long id) {
        return em.createQuery(VIEW + " WHERE e.id = :id", AuditEntryView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(entry -> withPersons(entry, persons(em, id)));
    }

    public static List<String> actions(EntityManager em) {
        return em.createQuery("SELECT DISTINCT e.action FROM AuditEntry e ORDER BY e.action", String.class)
                .getResultList();
    }

    /**
     * Hands out entries in chunks by time, so that a long list neither fills the memory nor repeats a row because others
     * were added meanwhile.
     */
    public static void export(
            EntityManager em, AuditFilter filter, ZoneId zone, int most, Consumer<AuditEntryView> out) {
        Conditions conditions = new Conditions(filter, zone);
        String rest = (conditions.isEmpty() ? " WHERE" : " AND")
                + " (e.happenedAt < :at OR (e.happenedAt = :at AND e.id < :id)) ORDER BY e.happenedAt DESC, e.id DESC";
        Instant at = END_OF_TIME;
        long id = Long.MAX_VALUE;
        int given = 0;
        List<AuditEntryView> chunk;
        do {
            chunk = conditions
                    .query(em, VIEW, rest, AuditEntryView.class)
                    .setParameter("at", at)
                    .setParameter("id", id)
                    .setMaxResults(Math.min(CHUNK, most - given))
                    .getResultList();
            chunk.forEach(out);
            given += chunk.size();
            if (!chunk.isEmpty()) {
                at = chunk.get(chunk.size() - 1).happenedAt();
                id = chunk.get(chunk.size() - 1).id();
            }
        } while (chunk.size() == CHUNK && given < most);
    }

    private static List<String> persons(EntityManager em, long id) {
        return em.createQuery("SELECT p FROM AuditEntry e JOIN e.persons p WHERE e.id = :id ORDER BY p", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static AuditEntryView withPersons(AuditEntryView entry, List<String> persons) {
        return new AuditEntryView(
                entry.id(),
                entry.happenedAt(),
                entry.accountId(),
                entry.accountName(),
                entry.address(),
                entry.requestId(),
                entry.action(),
                entry.subject(),
                entry.outcome(),
                entry.refusal(),
                entry.details(),
                entry.reason(),
                persons);
    }

    /** The filter as JPQL. */
    private static final class Conditions {
        private final StringBuilder where = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(AuditFilter filter, ZoneId zone) {
            if (isGiven(filter.person())) {
                person(filter.person().strip());
            }
            if (isGiven(filter.action())) {
                String action = filter.action().strip();
                boolean area = action.endsWith(".");
                and(area ? "e.action LIKE :action ESCAPE '!'" : "e.action = :action");
                parameters.put("action", area ? LikePattern.beginning(action) : action);
            }
            if (filter.from() != null) {
                and("e.happenedAt >= :from");
                parameters.put("from", filter.from().atStartOfDay(zone).toInstant());
            }
            if (filter.to() != null) {
                and("e.happenedAt < :to");
                parameters.put("to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
            }
            if (isGiven(filter.text())) {
                and(
                        "(e.subject LIKE :text ESCAPE '!' OR e.details LIKE :text ESCAPE '!' OR e.reason LIKE :text ESCAPE '!'"
                                + " OR e.address LIKE :text ESCAPE '!' OR e.requestId LIKE :text ESCAPE '!'"
                                + " OR e.refusal LIKE :text ESCAPE '!')");
                parameters.put("text", LikePattern.containing(filter.text()));
            }
        }

        private void person(String person) {
            if (person.matches("[0-9]{1,18}")) {
                and("(e.accountId = :account OR " + CONCERNS + ")");
                parameters.put("account", Long.valueOf(person));
                parameters.put("reference", "account:" + person);
            } else if (person.contains(":")) {
                and(CONCERNS);
                parameters.put("reference", person);
            } else {
                and("e.accountName LIKE :name ESCAPE '!'");
                parameters.put("name", LikePattern.beginning(person));
            }
        }

        boolean isEmpty() {
            return where.length() == 0;
        }

        <T> TypedQuery<T> query(EntityManager em, String select, String rest, Class<T> type) {
            TypedQuery<T> query = em.createQuery(select + where + rest, type);
            parameters.forEach(query::setParameter);
            return query;
        }

        private void and(String condition) {
            where.append(where.length() == 0 ? " WHERE " : " AND ").append(condition);
        }

        private static boolean isGiven(String text) {
            return !Blank.is(text);
        }
    }
}
