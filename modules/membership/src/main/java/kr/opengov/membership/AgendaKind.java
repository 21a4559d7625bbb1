package kr.opengov.membership;

/** What an agenda item is for. */
public enum AgendaKind {
    /** 보고 안건: heard, not decided. */
    REPORT,
    /** 의결 안건: voted on. */
    DECISION
}
