package kr.opengov.summit.internal.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import kr.opengov.platform.Sha256;

/** What a file said, in 64 signs: enough to see whether the next one says the same. */
final class Digest {

    private Digest() {}

    static String of(Object... values) {
        MessageDigest digest = Sha256.digest();
        for (Object value : values) {
            digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1f);
        }
        return HexFormat.of().formatHex(digest.digest());
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
