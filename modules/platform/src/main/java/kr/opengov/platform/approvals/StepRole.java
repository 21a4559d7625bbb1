package kr.opengov.platform.approvals;

/** The part somebody has in an approval line. */
public enum StepRole {
    /** Writes the draft (기안). */
    DRAFT,
    /** Reviews it and may change the text (검토). */
    REVIEW,
    /** Is heard because the matter is his too (협조). */
    COOPERATE,
    /** Decides (결재). */
    APPROVE
}
