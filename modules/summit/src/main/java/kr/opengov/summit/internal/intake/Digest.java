package kr.opengov.summit.internal.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file said, in 64 signs: enough to see whether the next one says the same. */
final class Digest {

    private Digest() {}

    static String of(Object... values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1f);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    static String texts(ImportedSchedule.Event event) {
        return of(
                event.title(),
                event.subtitle(),
                event.theme(),
                event.format(),
                event.spoken(),
                event.summary(),
                event.description(),
                event.webAddress(),
                event.cancelled());
    }

    static String place(ImportedSchedule.Event event) {
        return of(event.startsAt(), event.endsAt(), event.room());
    }

    static String people(ImportedSchedule.Event event) {
        return of(event.speakers());
    }

    static String hosts(ImportedSchedule.Event event) {
        return event.hosts() == null ? null : of(event.hosts());
    }
}
