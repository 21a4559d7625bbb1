package kr.opengov.membership.internal.register;

import java.time.LocalDate;
import kr.opengov.membership.CorrectJoining;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.platform.Refusal;

/**
 * A document that exists is not dated in the future, an effect lies at most a year ahead, a letter is not received
 * before it was written, and nothing happened before the partnership was founded on 20 September 2011. The preparation
 * began a year before that: letters may be as old.
 */
public final class PlausibleDays {

    static final LocalDate FOUNDED = LocalDate.of(2011, 9, 20);
    private static final LocalDate FIRST_LETTER = FOUNDED.minusYears(1);
    private static final int MONTHS_AHEAD = 12;

    private final LocalDate today;

    public PlausibleDays(LocalDate today) {
        this.today = today;
    }

    /** @throws Refusal {@code DAY_IN_FUTURE}, {@code DAY_TOO_FAR}, {@code DAY_BEFORE_FOUNDING} or {@code RECEIVED_BEFORE_WRITTEN} */
    public void check(RecordStatusChange change) {
        document("letter", change.letter());
        document("received", change.received());
        document("announced", change.announced());
        effect("effective", change.effective());
        if (change.letter() != null
                && change.received() != null
                && change.received().isBefore(change.letter())) {
            throw Refusal.ofField("received", "RECEIVED_BEFORE_WRITTEN", change.letter());
        }
    }

    public void check(RecordJoin join) {
        document("letter", join.letter());
        document("declaration", join.declaration());
        document("firstPlan", join.firstPlan());
        effect("since", join.since());
    }

    public void check(CorrectJoining correction) {
        document("letter", correction.letter());
        document("declaration", correction.declaration());
        document("firstPlan", correction.firstPlan());
        effect("since", correction.since());
    }

    private void document(String field, LocalDate day) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            throw Refusal.ofField(field, "DAY_IN_FUTURE", today);
        }
        if (day.isBefore(FIRST_LETTER)) {
            throw Refusal.ofField(field, "DAY_BEFORE_FOUNDING", FIRST_LETTER);
        }
    }

    private void effect(String field, LocalDate day) {
        if (day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw Refusal.ofField(field, "DAY_TOO_FAR", today.plusMonths(MONTHS_AHEAD));
        }
        if (day.isBefore(FOUNDED)) {
            throw Refusal.ofField(field, "DAY_BEFORE_FOUNDING", FOUNDED);
        }
    }
}
