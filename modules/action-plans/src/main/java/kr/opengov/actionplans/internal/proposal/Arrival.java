package kr.opengov.actionplans.internal.proposal;

import java.time.Instant;
import kr.opengov.actionplans.EnterProposal;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.actionplans.SubmitProposal;

/** A proposal as it arrives, by whatever channel. */
record Arrival(
        ProposalChannel channel,
        String title,
        String body,
        ProposerKind proposerKind,
        String proposerName,
        String guardianName,
        Long accountId,
        Instant receivedAt,
        Instant enteredAt,
        Long enteredBy) {

    /** A part of a proposal came when the whole did. */
    static Arrival part(Proposal whole, String title, String body, Instant now, Long staff) {
        return new Arrival(
                whole.channel(),
                title,
                body,
                whole.proposerKind(),
                whole.proposerName(),
                whole.guardianName(),
                whole.accountId(),
                whole.receivedAt(),
                now,
                staff);
    }

    static Arrival online(SubmitProposal command, String title, String body, Long account, Instant now) {
        return new Arrival(
                ProposalChannel.ONLINE,
                title,
                body,
                command.proposerKind(),
                command.proposerName(),
                command.guardianName(),
                account,
                now,
                now,
                account);
    }

    static Arrival typed(EnterProposal command, String title, String body, Long staff, Instant now) {
        return new Arrival(
                command.channel(),
                title,
                body,
                command.proposerKind(),
                command.proposerName(),
                command.guardianName(),
                null,
                command.receivedAt(),
                now,
                staff);
    }
}
