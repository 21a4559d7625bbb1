package kr.opengov.platform.internal.accounts;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Time-based one-time codes (RFC 6238) as every authenticator app knows them: SHA-1, six digits, 30 seconds. A code of
 * the step before or after counts too (clocks differ), but no step counts twice (RFC 6238, section 5.2).
 */
public final class Totp {

    public static final int STEP_SECONDS = 30;
    public static final int DIGITS = 6;
    private static final int STEPS_ASIDE = 1;

    private Totp() {}

    /** A new secret of 160 bits, in Base32. */
    public static String newSecret() {
        return new DefaultSecretGenerator(32).generate();
    }

    /**
     * The step a code belongs to.
     *
     * @param lastStep the step of the last code that was accepted; codes of it and of earlier ones do not count
     * @return the step to remember, or empty when the code is wrong, too old or used already
     */
    public static OptionalLong stepOf(String code, String secret, long lastStep, Instant now) {
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        long current = Math.floorDiv(now.getEpochSecond(), (long) STEP_SECONDS);
        OptionalLong found = OptionalLong.empty();
        // All steps are computed, whichever fits: the time tells nothing.
        for (long step = current - STEPS_ASIDE; step <= current + STEPS_ASIDE; step++) {
            boolean fits = MessageDigest.isEqual(
                    codeAt(secret, step, DIGITS).getBytes(StandardCharsets.US_ASCII),
                    digits.getBytes(StandardCharsets.UTF_8));
            if (fits && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a step. */
    public static String codeAt(String secret, long step, int digits) {
        try {
            return new DefaultCodeGenerator(HashingAlgorithm.SHA1, digits).generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException("no code from the stored secret", e);
        }
    }
}
