package kr.opengov.membership.internal.register;

import java.time.LocalDate;
import kr.opengov.membership.MemberStatus;
import kr.opengov.platform.Refusal;

/** An inactive member is taken off the list after twelve months at the earliest (OGP Procedural Review, inactivity). */
final class RemovalAfterTwelveMonths {

    private RemovalAfterTwelveMonths() {}

    static void check(StatusEvent last, LocalDate removal) {
        if (last.status() != MemberStatus.INACTIVE) {
            return;
        }
        LocalDate earliest = last.effective().plusMonths(12);
        if (removal.isBefore(earliest)) {
            throw Refusal.ofField("effective", "REMOVED_TOO_EARLY", earliest);
        }
    }
}
