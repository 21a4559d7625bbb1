package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;

/**
 * A written vote for the secretariat: how many voted, never how while it is open.
 *
 * @param seats on the roll
 * @param cast votes that are in
 */
public record VoteRow(
        Long id,
        long version,
        Long agendaItemId,
        String itemTitleKo,
        String motion,
        String textHash,
        Instant openedAt,
        Instant closesAt,
        boolean changeAllowed,
        boolean open,
        long seats,
        long cast)
        implements Serializable {}
