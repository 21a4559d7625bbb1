package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import kr.opengov.actionplans.CallState;

/**
 * Contributions to a call of a plan that came on one day and were answered on one day.
 *
 * @param received null for a call nothing came to
 * @param answered null while the response is open
 * @param count how many; of a call nothing came to 0
 */
public record LedgerLine(
        Long planId,
        String call,
        String titleKo,
        String titleEn,
        LocalDate closesOn,
        CallState state,
        LocalDate received,
        LocalDate answered,
        Long count) {

    boolean receivedBy(LocalDate day) {
        return received != null && !received.isAfter(day);
    }

    boolean answeredBy(LocalDate day) {
        return receivedBy(day) && answered != null && !answered.isAfter(day);
    }

    /** Whether the call still takes contributions. */
    boolean open(LocalDate day) {
        return state == CallState.ANNOUNCED && !day.isAfter(closesOn);
    }
}
