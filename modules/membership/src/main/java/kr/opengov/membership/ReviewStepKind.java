package kr.opengov.membership;

/** What happens in a review case. */
public enum ReviewStepKind {
    NOTE,
    /** Another deadline. */
    DEADLINE,
    RESOLVED,
    UNRESOLVED;

    /** Whether the case ends with it. */
    public boolean closes() {
        return this == RESOLVED || this == UNRESOLVED;
    }
}
