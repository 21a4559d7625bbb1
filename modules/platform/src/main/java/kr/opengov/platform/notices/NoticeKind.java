package kr.opengov.platform.notices;

/** What is published; pages name it {@code notices.kind.KIND}. */
public enum NoticeKind {
    /** 보도자료 */
    PRESS_RELEASE,
    /** 공고 */
    NOTICE,
    /** A document of the library (자료실). */
    DOCUMENT,
    /** A form of the library (서식). */
    FORM
}
