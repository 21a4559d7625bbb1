package kr.opengov.platform.inbox;

/**
 * Which items are looked for.
 *
 * @param kind null for any
 * @param overdueOnly whether only those past their last day count
 */
public record InboxFilter(WorkKind kind, boolean overdueOnly) {
    public static final InboxFilter ALL = new InboxFilter(null, false);
}
