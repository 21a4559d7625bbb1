package kr.opengov.membership;

/** What came of an agenda item that was to be decided. */
public enum DecisionOutcome {
    /** 가결 */
    ADOPTED,
    /** 부결 */
    REJECTED,
    /** 보류: put off by the meeting itself, without a count. */
    DEFERRED,
    /** 정족수 미달: too few took part, nothing is decided. */
    NO_QUORUM
}
