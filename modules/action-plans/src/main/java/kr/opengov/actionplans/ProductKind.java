package kr.opengov.actionplans;

/** The products of the Independent Reporting Mechanism, those of before 2021 among them. */
public enum ProductKind {
    CO_CREATION_BRIEF,
    ACTION_PLAN_REVIEW,
    RESULTS_REPORT,
    DESIGN_REPORT,
    PROGRESS_REPORT,
    END_OF_TERM_REPORT,
    OTHER
}
