package kr.opengov.actionplans.internal.news;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of who is still to be told of which event. Nodes that work at the same time leave each other's rows alone, and
 * after a failure everything waits as before.
 *
 * @param name of the table
 * @param event the column of the event, beside {@code account_id} and {@code told_at}
 */
public record DigestTable(String name, String event) {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final Duration KEPT = Duration.ofDays(90);

    /**
     * Takes rows of those whose turn it is, until the end of the transaction.
     *
     * @param pairs account and event as SQL writes a list of them; empty when nothing is left
     */
    public record Taken(int rows, String pairs) {}

    /** @return what nobody was told of yet and no other node has taken */
    public Taken take(EntityManager em) {
        List<?> rows = em.createNativeQuery("SELECT d.account_id, d." + event + " FROM " + name
                        + " d WHERE d.told_at IS NULL ORDER BY d.account_id, d." + event + " LIMIT " + ROWS_AT_ONCE
                        + " FOR UPDATE SKIP LOCKED")
                .getResultList();
        String pairs = rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> "(" + ((Number) cells[0]).longValue() + "," + ((Number) cells[1]).longValue() + ")")
                .collect(Collectors.joining(","));
        return new Taken(rows.size(), pairs);
    }

    /** Marks them as told. */
    public void told(EntityManager em, Taken taken, Instant now) {
        em.createNativeQuery("UPDATE " + name + " SET told_at = ?1 WHERE (account_id, " + event + ") IN ("
                        + taken.pairs() + ")")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    /** Deletes what was told long ago; an event is left for followers only when it happens. */
    public void forget(EntityManager em, Instant now) {
        em.createNativeQuery("DELETE FROM " + name + " WHERE told_at < ?1")
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .executeUpdate();
    }
}
