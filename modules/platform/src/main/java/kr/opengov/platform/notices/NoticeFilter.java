package kr.opengov.platform.notices;

/** Which notices are looked for; null means any. */
public record NoticeFilter(NoticeKind kind, String text) {
    public static final NoticeFilter ALL = new NoticeFilter(null, null);
}
