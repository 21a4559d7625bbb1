package kr.opengov.platform.notices;

/** The life of a notice: written, published, withdrawn; a withdrawn one can be published again. */
public enum NoticeState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
