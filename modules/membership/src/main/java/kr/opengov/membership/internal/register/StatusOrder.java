package kr.opengov.membership.internal.register;

import java.util.List;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.platform.Refusal;

/**
 * A status takes effect no earlier than the one before it and no later than the one after it, and follows it by the
 * rules (OGP Articles of Governance, III).
 */
final class StatusOrder {

    private StatusOrder() {}

    /**
     * For a new entry at the end.
     *
     * @param history the entries that stand, in order; never empty
     * @throws Refusal {@code MEMBERSHIP_ENDED}, {@code STATUS_UNCHANGED}, {@code STATUS_NOT_ALLOWED} or
     *     {@code STATUS_OUT_OF_ORDER}
     */
    static void check(List<StatusEvent> history, RecordStatusChange change) {
        StatusEvent last = history.get(history.size() - 1);
        if (last.status().ends()) {
            throw Refusal.ofField("status", "MEMBERSHIP_ENDED");
        }
        checkAfter(last, change);
    }

    /** For an entry that takes the place of another one; its neighbours on both sides must still fit. */
    static void checkInPlaceOf(List<StatusEvent> history, StatusEvent wrong, RecordStatusChange change) {
        int place = history.indexOf(wrong);
        if (place > 0) {
            checkAfter(history.get(place - 1), change);
        } else if (!StatusTransitions.FIRST.contains(change.status())) {
            throw Refusal.ofField("status", "STATUS_NOT_FIRST");
        }
        if (place < history.size() - 1) {
            StatusEvent next = history.get(place + 1);
            if (change.effective().isAfter(next.effective())) {
                throw Refusal.ofField("effective", "STATUS_OUT_OF_ORDER", next.effective());
            }
            checkFollows(change.status(), next.status());
        }
    }

    private static void checkAfter(StatusEvent last, RecordStatusChange change) {
        checkFollows(last.status(), change.status());
        if (change.effective().isBefore(last.effective())) {
            throw Refusal.ofField("effective", "STATUS_OUT_OF_ORDER", last.effective());
        }
    }

    private static void checkFollows(MemberStatus before, MemberStatus after) {
        if (before == after) {
            throw Refusal.ofField("status", "STATUS_UNCHANGED");
        }
        if (!StatusTransitions.allowed(before, after)) {
            throw Refusal.ofField("status", "STATUS_NOT_ALLOWED", before, after);
        }
    }
}
