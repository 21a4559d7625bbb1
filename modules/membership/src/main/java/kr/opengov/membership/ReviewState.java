package kr.opengov.membership;

/** How far a review case is. */
public enum ReviewState {
    OPEN,
    RESOLVED,
    UNRESOLVED
}
