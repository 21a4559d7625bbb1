package kr.opengov.membership;

/** How far a join case is. */
public enum JoinCaseState {
    OPEN,
    /** It led to a membership. */
    JOINED,
    /** Ended without one. */
    CLOSED
}
