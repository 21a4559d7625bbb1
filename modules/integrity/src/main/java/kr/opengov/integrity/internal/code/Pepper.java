package kr.opengov.integrity.internal.code;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the installation that lies outside the database. It makes the id under which a report is found from its
 * code, so that a stolen database cannot be searched for a code somebody saw or guessed.
 */
public final class Pepper {

    /** Fewer bytes are refused. */
    public static final int LEAST_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    /**
     * @throws IllegalArgumentException when the secret is shorter than {@link #LEAST_BYTES}
     */
    public Pepper(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("The pepper has fewer than " + LEAST_BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /**
     * @param base64 the pepper as the setting holds it, in either alphabet of RFC 4648
     * @throws IllegalArgumentException when it is no base64 or too short; the message does not repeat it
     */
    public static Pepper ofBase64(String base64) {
        try {
            return new Pepper(
                    Base64.getDecoder().decode(base64.strip().replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The pepper must be base64 of at least " + LEAST_BYTES + " bytes");
        }
    }

    /** The id (32 bytes) under which the report of a code is found. */
    public byte[] lookupId(ReceiptCode code) {
        byte[] bytes = code.bytes();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** A key of its own for one purpose (32 bytes), the same on every node. The caller wipes it. */
    byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "Pepper";
    }
}
