package kr.opengov.actionplans.internal.consultation;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.opengov.actionplans.BallotChoice;
import kr.opengov.actionplans.Tally;
import kr.opengov.platform.Refusal;

/**
 * Receipts and ballots. Both are written in one transaction and by plain statements: no entity, no version, no cache and
 * no event ever sees a ballot.
 */
public final class BallotBox {

    private static final int KEY_BYTES = 16;

    private final EntityManager em;

    public BallotBox(EntityManager em) {
        this.em = em;
    }

    /**
     * Whoever votes twice at the same moment waits at the key of the receipt, or of another mark; the second is refused and
     * leaves nothing.
     *
     * @param marks what else is known of the voter over all channels, as hashes in a fixed order
     */
    public void cast(long consultation, byte[] voter, List<byte[]> marks, BallotChoice choice) {
        once("ap_ballot_receipt (consultation_id, voter_hash)", consultation, voter);
        marks.stream()
                .sorted(Arrays::compare)
                .forEach(mark -> once("ap_ballot_mark (consultation_id, mark_hash)", consultation, mark));
        em.createNativeQuery("INSERT INTO ap_ballot (ballot_key, consultation_id, choice) VALUES (?1, ?2, ?3)")
                .setParameter(1, randomKey())
                .setParameter(2, consultation)
                .setParameter(3, choice.name())
                .executeUpdate();
    }

    private void once(String table, long consultation, byte[] hash) {
        int written = em.createNativeQuery("INSERT IGNORE INTO " + table + " VALUES (?1, ?2)")
                .setParameter(1, consultation)
                .setParameter(2, hash)
                .executeUpdate();
        if (written == 0) {
            throw new Refusal("VOTED_ALREADY");
        }
    }

    /** Random throughout: a key that grew with time would tell the order of the votes. */
    private static byte[] randomKey() {
        UUID random = UUID.randomUUID();
        return ByteBuffer.allocate(KEY_BYTES)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .array();
    }

    public boolean voted(long consultation, byte[] voter) {
        Number found = (Number) em.createNativeQuery(
                        "SELECT COUNT(*) FROM ap_ballot_receipt WHERE consultation_id = ?1 AND voter_hash = ?2")
                .setParameter(1, consultation)
                .setParameter(2, voter)
                .getSingleResult();
        return found.intValue() > 0;
    }

    /** Counted in an index alone; one SQL statement. */
    public Tally tally(long consultation) {
        List<?> rows = em.createNativeQuery(
                        "SELECT choice, COUNT(*) FROM ap_ballot WHERE consultation_id = ?1 GROUP BY choice")
                .setParameter(1, consultation)
                .getResultList();
        Map<BallotChoice, Long> counts = new EnumMap<>(BallotChoice.class);
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            counts.put(BallotChoice.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return new Tally(
                counts.getOrDefault(BallotChoice.FOR, 0L),
                counts.getOrDefault(BallotChoice.AGAINST, 0L),
                counts.getOrDefault(BallotChoice.OTHER, 0L));
    }
}
