package kr.opengov.actionplans;

/** What can be voted in a consultation. */
public enum BallotChoice {
    FOR,
    AGAINST,
    OTHER
}
