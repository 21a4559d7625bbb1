package kr.opengov.actionplans;

import java.time.Instant;
import java.time.LocalDate;

/** A proposal in a file of all proposals; names of proposers are as they are shown to the public. */
public record ExportedProposal(
        Long id,
        String code,
        String callCode,
        String title,
        String body,
        ProposalState state,
        ProposalChannel channel,
        ProposerKind proposerKind,
        String proposerName,
        Instant receivedAt,
        LocalDate dueOn,
        int supports,
        String mergedInto) {}
