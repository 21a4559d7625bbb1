package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The beginning of a membership: the three documents and what they make of it.
 *
 * @param since from when it belongs
 * @param cohort as printed; null where none is
 * @param letter day of the letter of intent (a local member: letter of support)
 * @param declaration day on which the Open Government Declaration was endorsed
 * @param firstPlan day on which the first action plan was submitted
 * @param evidence where the fact was read
 */
public record JoiningEntry(
        long id,
        PartialDay since,
        String cohort,
        LocalDate letter,
        LocalDate declaration,
        LocalDate firstPlan,
        Long documentId,
        String evidence,
        Confidence confidence,
        Instant recordedAt) {}
