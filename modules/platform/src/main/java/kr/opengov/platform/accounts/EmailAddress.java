package kr.opengov.platform.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as accounts keep them: NFC, lower case, without blanks around. */
public final class EmailAddress {

    /** The longest address a mail server takes (RFC 5321, section 4.5.3.1.3). */
    public static final int LONGEST = 254;

    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,63}");

    private EmailAddress() {}

    /** The address in its one form, or empty when it cannot be one. Whether it exists only a mail can tell. */
    public static Optional<String> normalize(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String address =
                Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && PLAUSIBLE.matcher(address).matches() && !address.contains("..")
                ? Optional.of(address)
                : Optional.empty();
    }
}
