package kr.opengov.integrity.internal.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.opengov.platform.Refusal;

/**
 * The public holidays of some years in one edition: those decreed, and the substitute holidays that follow from them by
 * rule. A year it does not cover is refused, never guessed.
 */
public final class StatutoryCalendar {

    private final int edition;
    private final int firstYear;
    private final int lastYear;

    /** Whether the holiday on this day is confirmed; days that are none are missing. */
    private final Map<LocalDate, Boolean> holidays = new HashMap<>();

    private final NavigableSet<LocalDate> substitutes = new TreeSet<>();

    /**
     * @param firstYear first and
     * @param lastYear last year the holidays are complete for
     */
    public StatutoryCalendar(int edition, int firstYear, int lastYear, Collection<Holiday> decreed) {
        this.edition = edition;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        TreeMap<LocalDate, List<Holiday>> byDay =
                decreed.stream().collect(groupingBy(Holiday::day, TreeMap::new, toList()));
        byDay.forEach((day, same) -> holidays.put(day, same.stream().allMatch(Holiday::confirmed)));
        byDay.forEach(this::addSubstitute);
    }

    public int edition() {
        return edition;
    }

    /**
     * Whether the day is no Saturday, no Sunday and no holiday.
     *
     * @throws Refusal {@code CALENDAR_YEAR_MISSING} with the year, when the calendar does not cover it
     */
    public boolean isWorkingDay(LocalDate day) {
        check(day);
        return !isWeekend(day) && !holidays.containsKey(day);
    }

    /**
     * The day itself when it is a working day, else the next one.
     *
     * @throws Refusal as {@link #isWorkingDay}
     */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether nothing between two days, both included, still waits for confirmation. */
    public boolean isConfirmed(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).allMatch(day -> holidays.getOrDefault(day, true));
    }

    /** The substitute holidays, in order. */
    public NavigableSet<LocalDate> substitutes() {
        return new TreeSet<>(substitutes);
    }

    /** First free day after the holiday: a Saturday is none (규정 제3조 제4항), nor is the substitute of another. */
    private void addSubstitute(LocalDate day, List<Holiday> same) {
        boolean another = same.size() > 1;
        boolean called =
                same.stream().anyMatch(holiday -> holiday.substitution().calledForBy(day.getDayOfWeek(), another));
        if (!called) {
            return;
        }
        LocalDate substitute = day.plusDays(1);
        while (isWeekend(substitute) || holidays.containsKey(substitute)) {
            substitute = substitute.plusDays(1);
        }
        holidays.put(substitute, holidays.get(day));
        substitutes.add(substitute);
    }

    private void check(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new Refusal("CALENDAR_YEAR_MISSING", String.valueOf(day.getYear()));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
