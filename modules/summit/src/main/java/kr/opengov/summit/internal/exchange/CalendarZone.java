package kr.opengov.summit.internal.exchange;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import biweekly.property.TimezoneOffsetFrom;
import biweekly.property.TimezoneOffsetTo;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/** The VTIMEZONE of a zone around an event: what held at its beginning, and the changes until a year after its end. */
final class CalendarZone {

    private CalendarZone() {}

    static TimezoneAssignment of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        VTimezone component = new VTimezone(zone.getId());
        Instant begin = from.minus(400, ChronoUnit.DAYS);
        Instant end = to.plus(400, ChronoUnit.DAYS);
        LocalDateTime first =
                LocalDateTime.ofInstant(begin, rules.getOffset(begin)).truncatedTo(ChronoUnit.DAYS);
        add(component, rules, begin, first, rules.getOffset(begin), rules.getOffset(begin));
        ZoneOffsetTransition change = rules.nextTransition(begin);
        while (change != null && change.getInstant().isBefore(end)) {
            add(
                    component,
                    rules,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static void add(
            VTimezone component,
            ZoneRules rules,
            Instant instant,
            LocalDateTime local,
            ZoneOffset before,
            ZoneOffset after) {
        if (rules.isDaylightSavings(instant)) {
            DaylightSavingsTime summer = new DaylightSavingsTime();
            fill(summer, local, before, after);
            component.addDaylightSavingsTime(summer);
        } else {
            StandardTime standard = new StandardTime();
            fill(standard, local, before, after);
            component.addStandardTime(standard);
        }
    }

    private static void fill(Observance observance, LocalDateTime local, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateStart(new ICalDate(
                new DateTimeComponents(
                        local.getYear(),
                        local.getMonthValue(),
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getMinute(),
                        local.getSecond(),
                        false),
                true)));
        observance.setTimezoneOffsetFrom(new TimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L)));
        observance.setTimezoneOffsetTo(new TimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L)));
    }
}
