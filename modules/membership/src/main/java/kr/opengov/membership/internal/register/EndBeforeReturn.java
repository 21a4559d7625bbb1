package kr.opengov.membership.internal.register;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Refusal;

/** Who returns gets a second membership, which begins after the first one ended. */
final class EndBeforeReturn {

    private EndBeforeReturn() {}

    /** @throws Refusal {@code ALREADY_MEMBER} or {@code RETURN_BEFORE_END} */
    static void check(Membership earlier, LocalDate since) {
        List<StatusEvent> history = earlier.history();
        StatusEvent last = history.get(history.size() - 1);
        if (!last.status().ends()) {
            throw Refusal.ofField("countryCode", "ALREADY_MEMBER", earlier.code());
        }
        if (!since.isAfter(last.effective())) {
            throw Refusal.ofField("since", "RETURN_BEFORE_END", last.effective());
        }
    }
}
