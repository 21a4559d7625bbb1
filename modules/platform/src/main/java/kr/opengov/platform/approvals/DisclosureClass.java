package kr.opengov.platform.approvals;

/** Who may read an approved document (공개구분, 정보공개법 제9조). */
public enum DisclosureClass {
    /** 공개. */
    OPEN,
    /** 부분공개: everybody may read the open part. */
    PARTLY_OPEN,
    /** 비공개. */
    CLOSED
}
