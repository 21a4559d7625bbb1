package kr.opengov.actionplans;

/** What happened to a candidate task. */
public enum CandidateStepKind {
    OPENED,
    REWRITTEN,
    ASKED,
    ANSWERED,
    PUT_FORWARD,
    TAKEN_BACK,
    ADOPTED,
    DROPPED
}
