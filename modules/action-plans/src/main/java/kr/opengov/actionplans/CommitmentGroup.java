package kr.opengov.actionplans;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * The commitments of one vision area, by number.
 *
 * @param area null for commitments without one
 */
public record CommitmentGroup(Bilingual area, List<CommitmentRow> commitments) {

    public CommitmentGroup {
        commitments = List.copyOf(commitments);
    }
}
