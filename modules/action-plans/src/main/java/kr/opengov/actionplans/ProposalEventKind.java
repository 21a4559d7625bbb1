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
    ANSWERED,
    LINKED,
    UNLINKED,
    /** One of several matters went on as a proposal of its own. */
    SPLIT,
    /** Taken out of another proposal. */
    SPLIT_OFF,
    FILE_ADDED,
    FILE_REMOVED,
    /** So many supporters that a forum is held, and that it was. */
    FORUM_REACHED,
    FORUM_HELD,
    /** So many supporters that the head of the agency replies, and the reply. */
    REPLY_REACHED,
    REPLIED,
    /** What became of it after its adoption. */
    UPDATE
}
