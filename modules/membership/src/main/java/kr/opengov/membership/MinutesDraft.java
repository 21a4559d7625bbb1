package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The minutes of a meeting on the desk.
 *
 * @param version of the minutes; 0 when there are none
 * @param number of the latest draft
 * @param text of the latest draft with its marks
 * @param preview what would be published; empty while the marks cannot be read
 * @param passages what would be left out, with its clause
 * @param paper the document that decides them; null while they were never handed in
 */
public record MinutesDraft(
        long version,
        MinutesState state,
        int number,
        String text,
        Instant recordedAt,
        String preview,
        List<Passage> passages,
        MinutesPaper paper)
        implements Serializable {

    /** A passage that will not be published. */
    public record Passage(int clause, String text) implements Serializable {}

    public MinutesDraft {
        passages = List.copyOf(passages);
    }
}
