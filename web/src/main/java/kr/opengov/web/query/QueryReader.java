package kr.opengov.web.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Blank;

/**
 * Reads the values of a query. A value that is absent or blank gives the default; one that cannot be understood gives
 * the default too, and a {@link Complaint}.
 */
public final class QueryReader {

    /** The days the portal keeps books for; the database could hold more. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** 2015, 2015-04, 2015-04-30, 2015.4.30, 20150430 and the official Korean form 2015. 4. 30. */
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:\\s*[-./]\\s*(\\d{1,2})(?:\\s*[-./]\\s*(\\d{1,2}))?|(\\d{2})(\\d{2}))?\\s*\\.?");

    private static final int LONGEST_SHOWN = 40;

    private final UnaryOperator<String> values;
    private final List<Complaint> complaints = new ArrayList<>();

    /**
     * @param values the first value of a parameter by its name, or null
     */
    public QueryReader(UnaryOperator<String> values) {
        this.values = values;
    }

    /** What could not be understood so far, in the order of reading. */
    public List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * A day. Of a year or a month alone the last day is meant: who asks for the state as of 2015 wants to see the
     * whole year.
     */
    public LocalDate day(String name, LocalDate otherwise) {
        Optional<String> given = given(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        Matcher parts = DAY.matcher(given.get());
        if (!parts.matches()) {
            return complain(name, Complaint.Code.DAY_WRONG, given.get(), otherwise);
        }
        try {
            LocalDate day = day(parts);
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                return complain(name, Complaint.Code.DAY_OUT_OF_RANGE, given.get(), otherwise, FIRST_DAY, LAST_DAY);
            }
            return day;
        } catch (DateTimeException e) {
            return complain(name, Complaint.Code.DAY_WRONG, given.get(), otherwise);
        }
    }

    private static LocalDate day(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        String month = parts.group(2) == null ? parts.group(4) : parts.group(2);
        String day = parts.group(3) == null ? parts.group(5) : parts.group(3);
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        YearMonth ofYear = YearMonth.of(year, Integer.parseInt(month));
        return day == null ? ofYear.atEndOfMonth() : ofYear.atDay(Integer.parseInt(day));
    }

    /**
     * An instant: ISO 8601 with or without an offset, or a day, of which the end in the zone is meant.
     *
     * @param zone of days and of times without an offset
     */
    public Instant instant(String name, ZoneId zone, Instant otherwise) {
        Optional<String> given = given(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        // A plus sign that was not escaped in the address arrives as a blank.
        String text = given.get().replaceFirst(" (?=\\d{2}:\\d{2}$)", "+");
        try {
            if (!text.contains("T")) {
                return endOfDay(name, zone, otherwise);
            }
            Instant instant = text.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
            LocalDate day = instant.atZone(zone).toLocalDate();
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                return complain(name, Complaint.Code.DAY_OUT_OF_RANGE, text, otherwise, FIRST_DAY, LAST_DAY);
            }
            return instant;
        } catch (DateTimeException e) {
            return complain(name, Complaint.Code.INSTANT_WRONG, text, otherwise);
        }
    }

    private Instant endOfDay(String name, ZoneId zone, Instant otherwise) {
        LocalDate day = day(name, null);
        // The last microsecond: the database keeps no more.
        return day == null
                ? otherwise
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    /** One of the constants of an enum, by name in any case; null when absent. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        Optional<String> given = given(name);
        if (given.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(given.get())) {
                return constant;
            }
        }
        return complain(name, Complaint.Code.CHOICE_UNKNOWN, given.get(), null);
    }

    /** One of several words, in any case; the default when absent. */
    public String oneOf(String name, List<String> words, String otherwise) {
        Optional<String> given = given(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        for (String word : words) {
            if (word.equalsIgnoreCase(given.get())) {
                return word;
            }
        }
        return complain(name, Complaint.Code.CHOICE_UNKNOWN, given.get(), otherwise);
    }

    /** A whole number between two bounds, both included. */
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> given = given(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.get().matches("[+-]?[0-9]{1,18}")) {
            return complain(name, Complaint.Code.NUMBER_WRONG, given.get(), otherwise);
        }
        long number = Long.parseLong(given.get());
        if (number < least || number > most) {
            return complain(name, Complaint.Code.NUMBER_OUT_OF_RANGE, given.get(), otherwise, least, most);
        }
        return (int) number;
    }

    /** Words to look for, composed (NFC) as the database has them; null when blank. */
    public String text(String name, int longest) {
        Optional<String> given = given(name);
        if (given.isEmpty()) {
            return null;
        }
        String text = Normalizer.normalize(given.get(), Normalizer.Form.NFC);
        return text.length() > longest
                ? complain(name, Complaint.Code.TEXT_TOO_LONG, given.get(), null, longest)
                : text;
    }

    private Optional<String> given(String name) {
        String value = values.apply(name);
        return Blank.is(value) ? Optional.empty() : Optional.of(value.strip());
    }

    private <T> T complain(String name, Complaint.Code code, String given, T otherwise, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(given.length() <= LONGEST_SHOWN ? given : given.substring(0, LONGEST_SHOWN) + "…");
        arguments.addAll(List.of(more));
        complaints.add(new Complaint(name, code, List.copyOf(arguments)));
        return otherwise;
    }
}
