package kr.opengov.integrity.internal.journal;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Walks the chain once and names the first entry that is not as it was written. */
public final class ChainVerifier {

    /** What is wrong with an entry. */
    public enum Fault {
        /** An entry is missing before it, or it was put in. */
        NUMBER,
        /** It does not follow from the entry before. */
        LINK,
        /** Its own content was changed. */
        CONTENT,
        /** It is not the entry that was signed. */
        CHECKPOINT,
        /** The signature of the checkpoint is not by the key of the journal. */
        SIGNATURE,
        /** A signed entry is missing at the end. */
        TRUNCATED
    }

    /**
     * The first bad entry.
     *
     * @param number its number, or the number that should be there
     */
    public record Finding(long number, Fault fault) {}

    private ChainVerifier() {}

    /**
     * @param entries in the order of their numbers; read once, so a stream from the database will do
     * @param checkpoints as they were exported, in any order
     * @return empty when all is as it was written
     */
    public static Optional<Finding> firstBad(
            Iterator<ChainEntry> entries, Collection<Checkpoint> checkpoints, PublicKey key) {
        TreeMap<Long, Checkpoint> signed = new TreeMap<>();
        for (Checkpoint checkpoint : checkpoints) {
            if (!checkpoint.isSignedBy(key)) {
                return Optional.of(new Finding(checkpoint.number(), Fault.SIGNATURE));
            }
            signed.put(checkpoint.number(), checkpoint);
        }
        long expected = 1;
        byte[] previous = new byte[ChainEntry.HASH];
        while (entries.hasNext()) {
            ChainEntry entry = entries.next();
            Fault fault = fault(entry, expected, previous, signed.get(expected));
            if (fault != null) {
                return Optional.of(new Finding(expected, fault));
            }
            previous = entry.hash();
            expected++;
        }
        Map.Entry<Long, Checkpoint> missing = signed.ceilingEntry(expected);
        return missing == null ? Optional.empty() : Optional.of(new Finding(expected, Fault.TRUNCATED));
    }

    private static Fault fault(ChainEntry entry, long expected, byte[] previous, Checkpoint checkpoint) {
        if (entry.number() != expected) {
            return Fault.NUMBER;
        }
        if (!Arrays.equals(entry.previous(), previous)) {
            return Fault.LINK;
        }
        if (!Arrays.equals(entry.hash(), entry.computedHash())) {
            return Fault.CONTENT;
        }
        return checkpoint != null && !Arrays.equals(checkpoint.hash(), entry.hash()) ? Fault.CHECKPOINT : null;
    }
}
