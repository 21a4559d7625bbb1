package kr.opengov.membership;

/** What a body meets for. */
public enum MeetingKind {
    /** 정기회의: at the interval of the charter. */
    REGULAR,
    /** 수시회의: when there is need. */
    OCCASIONAL,
    /** 전체회의: the whole committee beside its subcommittees. */
    PLENARY,
    /** 간담회: a talk that decides nothing. */
    ROUND_TABLE
}
