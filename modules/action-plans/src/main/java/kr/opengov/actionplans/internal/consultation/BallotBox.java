package kr.opengov.actionplans.internal.consultation;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.actionplans.BallotChoice;
import kr.opengov.actionplans.Tally;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.SqlRow;

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
        return tallies(List.of(consultation)).get(consultation);
    }

    /**
     * The counts of each of these consultations, also of one that nobody voted in; one SQL statement.
     *
     * @param consultations whose ballots everybody may know
     */
    public Map<Long, Tally> tallies(Collection<Long> consultations) {
        Map<Long, Map<BallotChoice, Long>> counts = new HashMap<>();
        if (!consultations.isEmpty()) {
            SqlRow.of(
                            em,
                            "SELECT consultation_id, choice, COUNT(*) FROM ap_ballot WHERE consultation_id IN ("
                                    + consultations.stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(","))
                                    + ") GROUP BY consultation_id, choice")
                    .forEach(row -> counts.computeIfAbsent(row.number(0), id -> new EnumMap<>(BallotChoice.class))
                            .put(BallotChoice.valueOf(row.text(1)), row.number(2)));
        }
        return consultations.stream()
                .collect(Collectors.toMap(id -> id, id -> tally(counts.getOrDefault(id, Map.of()))));
    }

    private static Tally tally(Map<BallotChoice, Long> counts) {
        return new Tally(
                counts.getOrDefault(BallotChoice.FOR, 0L),
                counts.getOrDefault(BallotChoice.AGAINST, 0L),
                counts.getOrDefault(BallotChoice.OTHER, 0L));
    }
}
