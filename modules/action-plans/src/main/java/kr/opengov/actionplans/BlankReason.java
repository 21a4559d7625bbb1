package kr.opengov.actionplans;

/** Why an assessor gives no value; three different things that are never one. */
public enum BlankReason {
    /** Not applicable. */
    NA,
    /** Not determined: the variable was not coded in that period. */
    ND,
    /** Not reviewed yet. */
    NR
}
