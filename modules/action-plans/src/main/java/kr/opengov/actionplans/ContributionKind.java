package kr.opengov.actionplans;

/** What somebody contributed. */
public enum ContributionKind {
    PROPOSAL,
    COMMENT,
    VOTE_OPINION,
    MEETING_INPUT
}
