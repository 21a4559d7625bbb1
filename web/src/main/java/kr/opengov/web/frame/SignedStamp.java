package kr.opengov.web.frame;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A moment signed with HMAC-SHA-256, valid for a while from then on. */
final class SignedStamp {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;

    /** Clocks of several nodes differ a little. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final SecretKeySpec key;
    private final Duration valid;

    SignedStamp(byte[] key, Duration valid) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.valid = valid;
    }

    String stamp(Instant now) {
        byte[] moment =
                ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond()).array();
        byte[] stamp = ByteBuffer.allocate(Long.BYTES + SIGNATURE)
                .put(moment)
                .put(sign(moment))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(stamp);
    }

    boolean isValid(String stamp, Instant now) {
        byte[] bytes = decode(stamp);
        if (bytes.length != Long.BYTES + SIGNATURE) {
            return false;
        }
        byte[] moment = Arrays.copyOf(bytes, Long.BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        if (!MessageDigest.isEqual(signature, sign(moment))) {
            return false;
        }
        Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(moment).getLong());
        return !made.isAfter(now.plus(AHEAD)) && now.isBefore(made.plus(valid));
    }

    private static byte[] decode(String stamp) {
        try {
            return stamp == null ? new byte[0] : Base64.getUrlDecoder().decode(stamp);
        } catch (IllegalArgumentException e) {
            return new byte[0]; // not Base64, so not ours
        }
    }

    private byte[] sign(byte[] moment) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(moment);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
