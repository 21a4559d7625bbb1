package kr.opengov.actionplans;

/** What a department thinks of a proposal. */
public enum ReviewVerdict {
    FEASIBLE,
    FEASIBLE_WITH_CHANGES,
    NOT_FEASIBLE
}
