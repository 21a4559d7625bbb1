package kr.opengov.platform.accounts;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cookie of a signed-in browser holds. The series names the browser, the secret proves it and changes with each
 * use.
 */
public record DeviceToken(UUID series, String secret) {

    private static final Pattern COOKIE = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    public String cookie() {
        return series + "." + secret;
    }

    public static Optional<DeviceToken> parse(String cookie) {
        Matcher parts = COOKIE.matcher(cookie == null ? "" : cookie);
        try {
            return parts.matches()
                    ? Optional.of(new DeviceToken(UUID.fromString(parts.group(1)), parts.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }

    /** Never the secret: tokens end up in logs otherwise. */
    @Override
    public String toString() {
        return "DeviceToken[" + series + "]";
    }
}
