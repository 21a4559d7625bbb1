package kr.opengov.membership;

/** Who named a conflict of interest. */
public enum ConflictOrigin {
    /** 회피: the member steps back. */
    SELF,
    /** 기피: somebody else challenges the member. */
    RAISED
}
