package kr.opengov.summit.internal.programme;

import java.time.Instant;
import java.util.UUID;
import kr.opengov.summit.SlotKind;

/**
 * Where a slot stands, with everything needed to put it back after it was taken away. The history keeps it as a line of
 * text with tabs between the parts.
 */
public record Placement(
        Instant startsAt, Instant endsAt, Long roomId, UUID guid, SlotKind kind, String titleKo, String titleEn) {

    private static final int PARTS = 7;

    /** As the history keeps it. */
    public String text() {
        return startsAt + "\t" + endsAt + "\t" + (roomId == null ? "" : roomId) + "\t" + guid + "\t" + kind + "\t"
                + clean(titleKo) + "\t" + clean(titleEn);
    }

    private static String clean(String title) {
        return title == null ? "" : title.replace('\t', ' ');
    }

    /** @return null for null: a slot that was not there */
    public static Placement parse(String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("\t", PARTS);
        return new Placement(
                Instant.parse(parts[0]),
                Instant.parse(parts[1]),
                parts[2].isEmpty() ? null : Long.valueOf(parts[2]),
                UUID.fromString(parts[3]),
                SlotKind.valueOf(parts[4]),
                parts[5].isEmpty() ? null : parts[5],
                parts[6].isEmpty() ? null : parts[6]);
    }
}
