package kr.opengov.summit;

import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * Texts a host handed in, beside what the programme says.
 *
 * @param who the account that handed them in, or null
 * @param changedSince whether the session was changed after the host read it
 * @param differences only what differs
 */
public record TextProposalSheet(
        long id,
        long version,
        String code,
        Bilingual title,
        String who,
        Instant submittedAt,
        boolean changedSince,
        List<Difference> differences) {

    public TextProposalSheet {
        differences = List.copyOf(differences);
    }

    /** One text, now and as the host would like it; null for none. */
    public record Difference(String field, String now, String proposed) {}
}
