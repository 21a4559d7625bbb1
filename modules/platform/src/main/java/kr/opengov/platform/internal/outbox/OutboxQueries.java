package kr.opengov.platform.internal.outbox;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Blank;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.internal.json.RecordJson;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.MessageState;
import kr.opengov.platform.outbox.MessageView;
import kr.opengov.platform.outbox.OutboxFilter;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What administrators ask of the outbox. */
public final class OutboxQueries {

    private static final String MASK = "•••";

    private OutboxQueries() {}

    public static Page<MessageView> search(EntityManager em, OutboxFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder(" FROM OutboxRow r WHERE 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (filter.state() != null) {
            where.append(" AND r.state = :state");
            parameters.put("state", filter.state());
        }
        if (!Blank.is(filter.topic())) {
            where.append(" AND r.topic = :topic");
            parameters.put("topic", filter.topic());
        }
        if (!Blank.is(filter.text())) {
            where.append(" AND (r.summary LIKE :text ESCAPE '!' OR r.key LIKE :text ESCAPE '!'"
                    + " OR r.lastError LIKE :text ESCAPE '!')");
            parameters.put("text", LikePattern.containing(filter.text()));
        }
        var rows = em.createQuery("SELECT r" + where + " ORDER BY r.createdAt DESC, r.id DESC", OutboxRow.class);
        var count = em.createQuery("SELECT COUNT(r)" + where, Long.class);
        parameters.forEach(rows::setParameter);
        parameters.forEach(count::setParameter);
        List<MessageView> found = rows.setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> row.view(null))
                .toList();
        return new Page<>(found, count.getSingleResult(), page);
    }

    public static Map<MessageState, Long> counts(EntityManager em) {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        em.createQuery("SELECT r.state, COUNT(r) FROM OutboxRow r GROUP BY r.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MessageState) row[0], (Long) row[1]));
        return counts;
    }

    public static List<String> topics(EntityManager em) {
        return em.createQuery("SELECT DISTINCT r.topic FROM OutboxRow r ORDER BY r.topic", String.class)
                .getResultList();
    }

    public static Optional<MessageView> message(EntityManager em, long id) {
        return Optional.ofNullable(em.find(OutboxRow.class, id)).map(row -> row.view(shown(row)));
    }

    public static int sendAllAgain(EntityManager em, String topic, Instant now) {
        String rest = Blank.is(topic) ? "" : " AND r.topic = :topic";
        var update = em.createQuery("UPDATE OutboxRow r SET r.state = :waiting, r.attempts = 0, r.dueAt = :now,"
                        + " r.version = r.version + 1 WHERE r.state = :dead" + rest)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("dead", MessageState.DEAD)
                .setParameter("now", now);
        if (!rest.isEmpty()) {
            update.setParameter("topic", topic);
        }
        return update.executeUpdate();
    }

    /** A sensitive payload is never shown; of other mail the receiver's address is masked. */
    private static String shown(OutboxRow row) {
        String payload = row.message().payload();
        if (payload == null || row.sensitive()) {
            return null;
        }
        if (!Mail.TOPIC.equals(row.message().topic())) {
            return payload;
        }
        JsonObject mail = RecordJson.object(payload);
        return JsonSource.JSON
                .createObjectBuilder(mail)
                .add("to", Masked.address(mail.getString("to", "")))
                .add("name", MASK)
                .build()
                .toString();
    }
}
