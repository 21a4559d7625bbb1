package kr.opengov.membership;

/** For whom a seat of a governance body is held. The Steering Committee knows the first two, in equal number. */
public enum Constituency {
    GOVERNMENT,
    CIVIL_SOCIETY,
    /** Appointed members of a national forum, from whatever walk of life. */
    PRIVATE,
    EXPERT_INSTITUTION,
    EXPERT,
    BUSINESS,
    CITIZEN;

    /** Whether a holder counts as a private member. */
    public boolean isPrivate() {
        return this != GOVERNMENT;
    }
}
