package kr.opengov.integrity;

/** What a report is about, in the order of the guide. */
public enum ReportKind {
    /** 부패행위. */
    CORRUPTION,
    /** 공익침해. */
    PUBLIC_INTEREST,
    /** 청탁금지. */
    IMPROPER_SOLICITATION,
    /** 이해충돌. */
    CONFLICT_OF_INTEREST,
    /** 행동강령. */
    CODE_OF_CONDUCT,
    /** 공공재정 부정청구. */
    PUBLIC_FUNDS,
    /** 채용비리. */
    HIRING,
    /** 갑질·직장 내 괴롭힘. */
    WORKPLACE,
    OTHER
}
