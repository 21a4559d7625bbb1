package kr.opengov.integrity;

/** Why a case is closed. Each is a "may" of the law: none closes a case by itself. */
public enum ClosingGround {
    /** The result was notified and nobody objected in time, or the objection was answered. */
    RESULT_NOTIFIED,
    /** The other body works the case on. */
    TRANSFERRED,
    /** 명백히 거짓인 신고. */
    FALSE_REPORT,
    /** 같은 내용의 되풀이. */
    REPEATED,
    /** 이미 공개된 내용뿐. */
    ALREADY_PUBLIC,
    /** 신고자를 알 수 없음. */
    REPORTER_UNKNOWN,
    /** 두 차례 보완 요구에 답이 없음. */
    SUPPLEMENT_NOT_GIVEN,
    /** 신고자가 취하함. */
    WITHDRAWN
}
