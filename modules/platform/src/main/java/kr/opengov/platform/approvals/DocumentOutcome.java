package kr.opengov.platform.approvals;

import java.time.LocalDate;
import kr.opengov.platform.outbox.Topic;

/**
 * What became of a draft another module handed in; told through the outbox after the commit.
 *
 * @param sourceKey as the module named it
 * @param number the registration number, for an approved document only
 * @param registeredOn the day of registration, for an approved document only
 * @param reason why it was returned, or what the drafter said when he took it back; null otherwise
 */
@Topic(DocumentOutcome.TOPIC)
public record DocumentOutcome(
        String sourceKey, long documentId, Outcome outcome, String number, LocalDate registeredOn, String reason) {

    public static final String TOPIC = "document-outcome";

    /** How it ended; after a return or a recall the drafter may hand it in again. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        RECALLED
    }
}
