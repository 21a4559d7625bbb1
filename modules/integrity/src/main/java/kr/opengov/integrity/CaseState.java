package kr.opengov.integrity;

/** Where a case stands, in the words of the laws. */
public enum CaseState {
    /** 접수. */
    RECEIVED,
    /** 접수통지. */
    ACKNOWLEDGED,
    /** 분류. */
    TRIAGE,
    /** 보완. */
    SUPPLEMENT,
    /** 조사. */
    UNDER_INVESTIGATION,
    /** 이첩·송부·이송. */
    TRANSFERRED,
    /** 조사 종료. */
    INVESTIGATION_ENDED,
    /** 결과통지. */
    RESULT_NOTIFIED,
    /** 이의신청. */
    OBJECTION,
    /** 재조사. */
    REINVESTIGATION,
    /** 종결. */
    CLOSED,
    /** 보존. */
    RETAINED,
    /** 처분 심의. */
    DISPOSAL_REVIEW,
    /** 처분: the keys are destroyed. */
    DISPOSED
}
