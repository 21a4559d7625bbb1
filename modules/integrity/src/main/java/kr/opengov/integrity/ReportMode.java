package kr.opengov.integrity;

/** How much a reporter says about himself or herself. */
public enum ReportMode {
    /** 익명: nothing; a lost code cannot be made good. */
    ANONYMOUS,
    /** 신분 비밀(봉인): sealed for the custodian; officers do not read it. */
    CONFIDENTIAL,
    /** 실명: officers read it too. */
    NAMED
}
