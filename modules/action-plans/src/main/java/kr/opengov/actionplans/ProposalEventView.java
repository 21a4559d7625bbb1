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
        Instant recordedAt) {}
