package kr.opengov.platform.approvals;

/** Where a step of a line stands. */
public enum StepState {
    WAITING,
    OPEN,
    DONE
}
