package kr.opengov.platform.accounts;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Password hashes by Argon2id (RFC 9106), written as PHC strings ({@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}).
 *
 * <p>The cost is the one the OWASP Password Storage Cheat Sheet recommends for Argon2id: 19 MiB, two passes, one lane.
 * A hash carries its own cost, so it stays readable when the cost is raised. Needs no container: the launcher writes
 * the first accounts with it. One hash takes the memory named above; who serves many callers has to limit how many run
 * at once.
 */
public final class Argon2id {

    private static final int MEMORY_KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String COST = "m=" + MEMORY_KIBIBYTES + ",t=" + PASSES + ",p=" + LANES;

    /** What a stored hash may ask for at most, so that a forged row cannot exhaust the memory. */
    private static final int MOST_MEMORY_KIBIBYTES = 262_144;

    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 16;

    private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})"
            + "\\$([A-Za-z0-9+/]{11,88})\\$([A-Za-z0-9+/]{22,88})");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Argon2id() {}

    /** Hashes a password with a new salt. Two hashes of the same password differ. */
    public static String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = compute(password, salt, MEMORY_KIBIBYTES, PASSES, LANES, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$" + COST + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /**
     * Whether the password belongs to the hash; compared in constant time.
     *
     * @param phc a hash of {@link #hash}; anything else is answered with false
     */
    public static boolean verify(char[] password, String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            return false;
        }
        int memory = Integer.parseInt(parts.group(1));
        int passes = Integer.parseInt(parts.group(2));
        int lanes = Integer.parseInt(parts.group(3));
        if (memory < 8 * lanes || memory > MOST_MEMORY_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            return false;
        }
        if (lanes < 1 || lanes > MOST_LANES) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual = compute(password, salt, memory, passes, lanes, expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /** Whether a hash was made with another cost than today's and should be renewed at the next sign-in. */
    public static boolean isOutdated(String phc) {
        return !phc.startsWith("$argon2id$v=19$" + COST + "$");
    }

    private static byte[] compute(char[] password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] bytes = bytesOf(password);
        try {
            byte[] hash = new byte[length];
            generator.generateBytes(bytes, hash);
            return hash;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The same password typed on two keyboards may arrive as different characters; NFKC (NIST SP 800-63B) joins them. */
    private static byte[] bytesOf(char[] password) {
        String normal = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
        return normal.getBytes(StandardCharsets.UTF_8);
    }
}
