package kr.opengov.actionplans;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal in a list.
 *
 * @param title null on public pages where the proposal is hidden
 * @param proposerName as shown to the public, or null
 * @param dueOn the day by which it is to be decided; null when it is decided or the clock stands still
 * @param supports persons who support it or something merged into it
 */
public record ProposalRow(
        Long id,
        String code,
        String title,
        ProposalState state,
        ProposalChannel channel,
        ProposerKind proposerKind,
        String proposerName,
        Instant receivedAt,
        LocalDate dueOn,
        int supports,
        boolean hidden,
        String callCode) {

    /** The row as everybody may see it: of a hidden proposal its number, but neither title nor name. */
    public ProposalRow published() {
        return hidden
                ? new ProposalRow(
                        id, code, null, state, channel, proposerKind, null, receivedAt, dueOn, supports, true, callCode)
                : this;
    }
}
