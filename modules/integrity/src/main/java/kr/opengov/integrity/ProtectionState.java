package kr.opengov.integrity;

/** Where a request for protection stands. It has a course of its own beside the report's. */
public enum ProtectionState {
    /** 보호 요청. */
    REQUESTED,
    /** 보호조치 결정; its keeping is watched. */
    GRANTED,
    /** 기각. */
    DECLINED,
    /** Taken back by the reporter. */
    WITHDRAWN,
    /** 점검 종료. */
    ENDED
}
