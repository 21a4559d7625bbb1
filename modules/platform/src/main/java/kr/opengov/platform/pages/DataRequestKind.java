package kr.opengov.platform.pages;

/** What a data subject may ask for (개인정보 보호법 제35조–제37조). */
public enum DataRequestKind {
    /** 열람 (제35조). */
    ACCESS,
    /** 정정 (제36조). */
    CORRECTION,
    /** 삭제 (제36조). */
    DELETION,
    /** 처리정지 (제37조). */
    SUSPENSION
}
