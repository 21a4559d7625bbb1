package kr.opengov.actionplans;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of a proposal's history.
 *
 * @param happenedOn the day it is dated
 * @param relatedCode the other proposal, the department or the consultation; may be null
 */
public record ProposalEventView(
        ProposalEventKind kind,
        ProposalState state,
        String reason,
        String relatedCode,
        LocalDate happenedOn,
        Instant recordedAt) {

    /** The entry as everybody may read it: what the desk asks departments and what they say to it stays inside. */
    public ProposalEventView published() {
        return kind == ProposalEventKind.REVIEW_ASKED || kind == ProposalEventKind.REVIEW_ANSWERED
                ? new ProposalEventView(kind, state, null, relatedCode, happenedOn, recordedAt)
                : this;
    }
}
