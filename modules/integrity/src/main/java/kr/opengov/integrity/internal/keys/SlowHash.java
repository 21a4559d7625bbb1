package kr.opengov.integrity.internal.keys;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Keys from something a person knows, by Argon2id (RFC 9106). At most four run at once and the others wait in the order
 * they came: fifty at once would take a gigabyte of memory and let everybody wait.
 */
public class SlowHash {

    /** What the memory hardness costs: enough for what is guessed, not more for what is random already. */
    public enum Cost {
        /** For receipt codes, which have 115 random bits: 19 MiB, two passes. */
        CODE(19_456, 2),
        /** For passphrases, which people choose: 64 MiB, three passes. */
        PASSPHRASE(65_536, 3);

        private final int kibibytes;
        private final int passes;

        Cost(int kibibytes, int passes) {
            this.kibibytes = kibibytes;
            this.passes = passes;
        }
    }

    /** How many run at once. */
    public static final int AT_ONCE = 4;

    /** Bytes of a salt. */
    public static final int SALT = 16;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Derives a key; waits until a place is free.
     *
     * @param secret stays the caller's, who wipes it
     */
    public final DataKey key(Cost cost, byte[] secret, byte[] salt) {
        places.acquireUninterruptibly();
        try {
            return compute(cost, secret, salt);
        } finally {
            places.release();
        }
    }

    /** How many wait for a place now. */
    public int waiting() {
        return places.getQueueLength();
    }

    /** The derivation itself; what waits and what is wiped is decided by {@link #key}. */
    protected DataKey compute(Cost cost, byte[] secret, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes)
                .withIterations(cost.passes)
                .withParallelism(1)
                .withSalt(Arrays.copyOf(salt, salt.length))
                .build());
        byte[] key = new byte[DataKey.LENGTH];
        generator.generateBytes(secret, key);
        return DataKey.of(key);
    }
}
