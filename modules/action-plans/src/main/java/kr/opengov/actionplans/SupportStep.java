package kr.opengov.actionplans;

/** What follows from a number of supporters, by the dated rule {@code plans.support-threshold}. */
public enum SupportStep {
    /** The proposal is put to a forum. */
    FORUM,
    /** The head of the agency replies. */
    REPLY
}
