package kr.opengov.platform.internal.pages;

import java.time.LocalDate;

/**
 * A request of a data subject is answered within ten days of its receipt (개인정보 보호법 시행령 제41조 제4항, 제43조 제3항, 제44조
 * 제2항). The day of receipt does not count (민법 제157조). That a last day on a holiday moves to the next working day (민법
 * 제161조) is left aside: the earlier day is the safe one.
 */
public final class AnswerDeadline {

    /** Days for the answer. */
    public static final int DAYS = 10;

    private AnswerDeadline() {}

    public static LocalDate of(LocalDate received) {
        return received.plusDays(DAYS);
    }
}
