package kr.opengov.integrity.internal.code;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The signed acknowledgement of a filing (Ed25519): that a report came in on a day, under a random number, and nothing of
 * what it says. Whoever has it can show it to anybody; the number stands sealed in the case and leads nobody to it.
 *
 * <p>The key is derived from the pepper, so that an installation has it without another secret and keeps it as long.
 */
public final class FilingProof {

    private static final String FORM = "R1";
    private static final String PURPOSE = "kr.opengov.integrity acknowledgement 1";
    private static final int NUMBER_BYTES = 12;

    /** Longer entries are refused unread. */
    private static final int LONGEST = 2000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Pattern SHAPE = Pattern.compile("(R1)\\.(\\d{8})\\.([0-9A-Za-z_-]{16})\\.([0-9A-Za-z_-]{86})");

    private final Ed25519PrivateKeyParameters key;

    public FilingProof(Pepper pepper) {
        byte[] seed = pepper.derive(PURPOSE);
        key = new Ed25519PrivateKeyParameters(seed, 0);
        Arrays.fill(seed, (byte) 0);
    }

    /** A number for a filing; 96 random bits. */
    public static String number(SecureRandom random) {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    /** The acknowledgement; the same day and number give the same text. */
    public String of(LocalDate day, String number) {
        String signed = FORM + "." + DAY.format(day) + "." + number;
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        byte[] message = signed.getBytes(StandardCharsets.US_ASCII);
        signer.update(message, 0, message.length);
        return signed + "." + base64(signer.generateSignature());
    }

    /** The day of an acknowledgement of this installation; empty when it is none. Breaks of lines and spaces do not matter. */
    public Optional<LocalDate> day(String entry) {
        if (entry == null || entry.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = SHAPE.matcher(entry.replaceAll("[\\s\\u200B\\uFEFF]", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        Ed25519PublicKeyParameters publicKey = key.generatePublicKey();
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, publicKey);
        byte[] message =
                (parts.group(1) + "." + parts.group(2) + "." + parts.group(3)).getBytes(StandardCharsets.US_ASCII);
        verifier.update(message, 0, message.length);
        try {
            return verifier.verifySignature(Base64.getUrlDecoder().decode(parts.group(4)))
                    ? Optional.of(LocalDate.parse(parts.group(2), DAY))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // not ours
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
