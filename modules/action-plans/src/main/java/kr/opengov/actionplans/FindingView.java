package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A finding of civic monitoring with the agency's reply.
 *
 * @param agency what the agency was called when it replied; null before
 */
public record FindingView(
        Long id,
        long version,
        String commitment,
        String name,
        LocalDate visitedOn,
        String place,
        String text,
        String improvement,
        String agency,
        String reply,
        LocalDate repliedOn) {}
