package kr.opengov.actionplans;

/** What happened to a proposal. */
public enum ProposalEventKind {
    RECEIVED,
    EDITED,
    STATE,
    MERGED,
    UNMERGED,
    /** Another proposal was merged into this one. */
    ABSORBED,
    /** A proposal that had been merged into this one stands alone again. */
    RELEASED,
    REVIEW_ASKED,
    REVIEW_ANSWERED,
    HIDDEN,
    SHOWN,
    ANSWERED
}
