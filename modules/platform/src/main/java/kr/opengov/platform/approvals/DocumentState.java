package kr.opengov.platform.approvals;

/** Where a document stands: 기안 → 검토 → 결재 → 시행. */
public enum DocumentState {
    /** Being written by its drafter (기안). */
    DRAFTED,
    /** Before a reviewer or a cooperating reviewer (검토). */
    IN_REVIEW,
    /** Before the approver (결재). */
    AWAITING_APPROVAL,
    /** Sent back to the drafter with a reason (반려). */
    RETURNED,
    /** Taken back by the drafter before anybody signed (회수). */
    RECALLED,
    /** Approved, numbered and unchangeable. */
    APPROVED,
    /** Sent to its recipients (시행). */
    ENFORCED;

    /** Whether the drafter may write in it. */
    public boolean editable() {
        return this == DRAFTED || this == RETURNED || this == RECALLED;
    }

    /** Whether it is on its way through the line. */
    public boolean underway() {
        return this == IN_REVIEW || this == AWAITING_APPROVAL;
    }

    /** Whether it has a number and cannot change any more. */
    public boolean registered() {
        return this == APPROVED || this == ENFORCED;
    }
}
