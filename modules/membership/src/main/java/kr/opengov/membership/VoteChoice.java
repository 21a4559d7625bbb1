package kr.opengov.membership;

/** What a member votes. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN
}
