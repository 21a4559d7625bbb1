package kr.opengov.membership;

/** What a declared conflict of interest means for the vote. */
public enum ConflictStanding {
    /** The member takes no part and counts neither for the quorum nor for the majority. */
    RECUSED,
    /** A challenge nobody judged yet; the member takes part. */
    PENDING,
    /** The challenge was found without reason. */
    DISMISSED
}
