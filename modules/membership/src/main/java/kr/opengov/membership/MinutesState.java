package kr.opengov.membership;

/** Where minutes stand. A published edition stays; a new draft prepares the next one. */
public enum MinutesState {
    DRAFT,
    APPROVED,
    PUBLISHED
}
