package kr.opengov.actionplans;

/** What is recorded about a call; whether an announced one is open follows from its days. */
public enum CallState {
    DRAFT,
    ANNOUNCED,
    CLOSED
}
