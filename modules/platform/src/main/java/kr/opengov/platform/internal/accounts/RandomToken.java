package kr.opengov.platform.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import kr.opengov.platform.Sha256;

/**
 * Random values for links, cookies and recovery codes. Only their SHA-256 is stored: with 256 (recovery codes: 80) random
 * bits nothing slower is needed.
 */
public final class RandomToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Crockford's alphabet: no letter that is mistaken for a digit. */
    private static final String READABLE = "0123456789abcdefghjkmnpqrstvwxyz";

    private RandomToken() {}

    /** 256 random bits, fit for an address. */
    public static String create() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** 80 random bits as four groups of four characters, fit for paper. */
    public static String readable() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What is stored of a token. */
    public static byte[] hash(String token) {
        return Sha256.digest().digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
