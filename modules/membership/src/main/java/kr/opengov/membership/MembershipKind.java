package kr.opengov.membership;

/** What belongs to the partnership: a country, a local government, or a country that takes part without a vote. */
public enum MembershipKind {
    NATIONAL,
    LOCAL,
    /** Takes part without a vote, such as a state that is not universally recognised (OGP, rules of participation). */
    AFFILIATE
}
