package kr.opengov.actionplans.internal.consultation;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
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

    /** Whoever votes twice at the same moment waits at the key of the receipt; the second is refused. */
    public void cast(long consultation, byte[] voter, BallotChoice choice) {
        int receipts = em.createNativeQuery(
                        "INSERT IGNORE INTO ap_ballot_receipt (consultation_id, voter_hash) VALUES (?1, ?2)")
                .setParameter(1, consultation)
                .setParameter(2, voter)
                .executeUpdate();
        if (receipts == 0) {
            throw new Refusal("VOTED_ALREADY");
        }
        em.createNativeQuery("INSERT INTO ap_ballot (ballot_key, consultation_id, choice) VALUES (?1, ?2, ?3)")
                .setParameter(1, randomKey())
                .setParameter(2, consultation)
                .setParameter(3, choice.name())
                .executeUpdate();
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
