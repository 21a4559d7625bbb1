package kr.opengov.actionplans.internal.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.ReportingPeriod;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.RuleVersion;

/**
 * The periods lead agencies report on, by the dated rule {@code plans.reporting}: whole months of the calendar, a number
 * of days to hand in.
 */
public final class ReportingCalendar {

    /** The rule with the parameters {@code months} and {@code graceDays}. */
    public static final String RULE = "plans.reporting";

    private final LocalDate since;
    private final int months;
    private final int graceDays;

    private ReportingCalendar(LocalDate since, int months, int graceDays) {
        this.since = since;
        this.months = months;
        this.graceDays = graceDays;
    }

    public static ReportingCalendar of(RuleVersion rule) {
        return new ReportingCalendar(
                rule.validFrom(), rule.values().number("months"), rule.values().number("graceDays"));
    }

    /** The period a day lies in. */
    ReportingPeriod around(LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        int first = month / months * months;
        LocalDate from = LocalDate.of(first / 12, first % 12 + 1, 1);
        LocalDate to = from.plusMonths(months).minusDays(1);
        return new ReportingPeriod(from, to, to.plusDays(graceDays));
    }

    /** The last period that is over on a day and of which a part lies in the plan; empty before the rule began. */
    Optional<ReportingPeriod> due(LocalDate planStart, LocalDate planEnd, LocalDate day) {
        ReportingPeriod last = around(day.isAfter(planEnd) ? planEnd : day);
        ReportingPeriod over =
                last.to().isBefore(day) ? last : around(last.from().minusDays(1));
        return over.to().isBefore(planStart) || over.to().isBefore(since) ? Optional.empty() : Optional.of(over);
    }

    /**
     * The period that ends on a day.
     *
     * @throws Refusal {@code REPORT_PERIOD_UNKNOWN} when none does, {@code REPORT_PERIOD_OUTSIDE} when it does not touch
     *     the plan, {@code REPORT_PERIOD_OPEN} before it is over
     */
    ReportingPeriod ending(LocalDate end, LocalDate planStart, LocalDate planEnd, LocalDate today) {
        ReportingPeriod period = around(end);
        if (!period.to().equals(end)) {
            throw Refusal.ofField("periodTo", "REPORT_PERIOD_UNKNOWN", period.to());
        }
        if (period.to().isBefore(planStart) || period.from().isAfter(planEnd)) {
            throw Refusal.ofField("periodTo", "REPORT_PERIOD_OUTSIDE", planStart, planEnd);
        }
        if (!period.to().isBefore(today)) {
            throw Refusal.ofField("periodTo", "REPORT_PERIOD_OPEN", period.to());
        }
        return period;
    }

    /** The periods of a plan that are over, the latest first, eight at most. */
    public List<ReportingPeriod> over(LocalDate planStart, LocalDate planEnd, LocalDate today) {
        List<ReportingPeriod> periods = new ArrayList<>();
        ReportingPeriod period = around(today.isAfter(planEnd) ? planEnd : today);
        while (periods.size() < 8 && !period.to().isBefore(planStart)) {
            if (period.to().isBefore(today)) {
                periods.add(period);
            }
            period = around(period.from().minusDays(1));
        }
        return periods;
    }
}
