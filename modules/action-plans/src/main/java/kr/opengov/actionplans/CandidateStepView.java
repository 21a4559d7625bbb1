package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A step of a candidate task.
 *
 * @param titleKo the title as it read from then on, or null where it did not change
 * @param textKo the text as it read from then on, or null where it did not change
 */
public record CandidateStepView(
        CandidateStepKind kind, LocalDate happenedOn, String note, String titleKo, String textKo)
        implements java.io.Serializable {}
