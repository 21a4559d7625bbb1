package kr.opengov.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Days, times and numbers as the portal writes them in the language of the page: "2021. 12. 15.(수) 19:00 KST" and
 * "Wed 15 Dec 2021, 19:00 KST". Every method takes null and gives an empty text for it.
 */
@Named("format")
@ApplicationScoped
public class Format {

    private static final DateTimeFormatter DAY_KO = DateTimeFormatter.ofPattern("yyyy. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY_KO =
            DateTimeFormatter.ofPattern("yyyy. M. d.'('E')'", Locale.KOREAN);
    private static final DateTimeFormatter WEEKDAY_EN = DateTimeFormatter.ofPattern("E d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_KO = DateTimeFormatter.ofPattern("yyyy. M.", Locale.KOREAN);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @Inject
    private CurrentPage current;

    @Inject
    private ZoneId zone;

    private Locale locale() {
        return current.getLocale();
    }

    private boolean korean() {
        return Locale.KOREAN.equals(locale());
    }

    /** "2021. 12. 15." or "15 Dec 2021". */
    public String day(LocalDate day) {
        return day == null ? "" : (korean() ? DAY_KO : DAY_EN).format(day);
    }

    /** A day as far as it is known: a source that prints only "2011" is not made to say 1 January. */
    public String day(LocalDate day, String precision) {
        if (day == null) {
            return "";
        }
        return switch (precision == null ? "DAY" : precision) {
            case "YEAR" -> String.valueOf(day.getYear()) + (korean() ? "." : "");
            case "MONTH" -> month(YearMonth.from(day));
            default -> day(day);
        };
    }

    /** "2021. 12. 15.(수)" or "Wed 15 Dec 2021". */
    public String weekday(LocalDate day) {
        return day == null ? "" : (korean() ? WEEKDAY_KO : WEEKDAY_EN).format(day);
    }

    public String month(YearMonth month) {
        return month == null ? "" : (korean() ? MONTH_KO : MONTH_EN).format(month);
    }

    /**
     * An Instant in the portal's zone with the zone's name; a LocalDateTime as it is. One method for both, because
     * expressions cannot choose between methods of one name when the value is null.
     */
    public String moment(Temporal moment) {
        if (moment instanceof Instant instant) {
            return moment(instant, zone);
        }
        return moment == null ? "" : weekday(LocalDate.from(moment)) + (korean() ? " " : ", ") + TIME.format(moment);
    }

    /** A moment in another zone, such as the one of a summit. */
    public String moment(Instant instant, ZoneId where) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime there = instant.atZone(where);
        return weekday(there.toLocalDate()) + (korean() ? " " : ", ") + TIME.format(there) + " " + ZONE.format(there);
    }

    /** From one moment to another in a zone, which is named once, at the end. */
    public String period(Instant from, Instant to, ZoneId where) {
        ZonedDateTime first = from.atZone(where);
        ZonedDateTime last = to.atZone(where);
        return weekday(first.toLocalDate()) + (korean() ? " " : ", ") + TIME.format(first) + "–" + TIME.format(last)
                + " " + ZONE.format(first);
    }

    /** From one moment to another of a day in the portal's zone; the moment alone where the end is not known. */
    public String period(Instant from, Instant to) {
        return to == null ? moment(from) : period(from, to, zone);
    }

    /** Hours and minutes; of an Instant in the portal's zone. */
    public String time(Temporal time) {
        if (time instanceof Instant instant) {
            return TIME.format(instant.atZone(zone));
        }
        return time == null ? "" : TIME.format(time);
    }

    /** Hours and minutes from one moment to another, "19:00–20:30". */
    public String times(Temporal from, Temporal to) {
        return time(from) + (to == null ? "" : "–" + time(to));
    }

    /** With thousands separators; whole numbers without decimals, others with two at most. */
    public String number(Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(locale());
        numbers.setMaximumFractionDigits(2);
        return numbers.format(number);
    }

    /** A share between 0 and 1 in per cent with one decimal at most. */
    public String percent(double share) {
        NumberFormat percents = NumberFormat.getPercentInstance(locale());
        percents.setMaximumFractionDigits(1);
        return percents.format(share);
    }

    /** A size of a file: "34 KB", "1.2 MB". */
    public String size(long bytes) {
        if (bytes < 1024) {
            return number(bytes) + " B";
        }
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024
                ? number(Math.round(kilobytes)) + " KB"
                : number(Math.round(kilobytes / 102.4) / 10.0) + " MB";
    }

    /**
     * A sentence of the bundle in the language of the page.
     *
     * @param arguments fill {@code {0}}, {@code {1}} …; days, moments and numbers are written as everywhere
     */
    public String sentence(String key, Object... arguments) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle(Texts.class.getName(), locale()).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
        return Sentences.fill(pattern, argument -> any(argument), arguments);
    }

    /** Whether the bundle has a sentence for a key. */
    public boolean has(String key) {
        return ResourceBundle.getBundle(Texts.class.getName(), locale()).containsKey(key);
    }

    /** The name of an action of the audit trail; an action of an older version that has no name any more is its code. */
    public String action(String code) {
        String key = "audit-action." + code;
        return has(key) ? sentence(key) : code;
    }

    /**
     * The language of a text that comes from the data, for the {@code lang} attribute: Korean where it holds Hangul, so
     * that a screen reader speaks it right on an English page (WCAG 2.2, 3.1.2), else that of the page.
     */
    public String language(String text) {
        return text != null && HANGUL.matcher(text).find() ? Locale.KOREAN.getLanguage() : current.getLang();
    }

    /** Whatever it is, as this portal writes it. */
    public String any(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof Instant || value instanceof LocalDateTime) {
            return moment((Temporal) value);
        } else if (value instanceof Number number) {
            return number(number);
        }
        return value == null ? "" : value.toString();
    }
}
