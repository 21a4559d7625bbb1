package kr.opengov.platform.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser somebody is signed in with.
 *
 * @param browser what it calls itself, such as {@code Firefox on Windows}; null when unknown
 * @param address the IP address of the sign-in
 * @param persistent whether "stay signed in" was chosen
 */
public record DeviceRow(
        UUID series, String browser, String address, boolean persistent, Instant signedInAt, Instant lastSeenAt) {}
