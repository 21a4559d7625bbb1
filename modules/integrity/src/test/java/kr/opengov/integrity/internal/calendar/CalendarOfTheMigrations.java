package kr.opengov.integrity.internal.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first edition of the calendar, read from its migration, so that the rules are tried on the data that ships. */
final class CalendarOfTheMigrations {

    private static final Pattern ROW = Pattern.compile(
            "'(\\d{4}-\\d\\d-\\d\\d)', '([^']+)', '(?:[^']|'')+', '(\\w+)', '(\\w+)', '[^']+', (TRUE|FALSE)");

    private CalendarOfTheMigrations() {}

    record Row(Holiday holiday, String kind) {}

    static List<Row> rows() {
        Path file = Path.of(System.getProperty("portal.root"))
                .resolve("db/src/main/resources/db/migration/integrity/V003__calendar.sql");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::find)
                    .map(row -> new Row(
                            new Holiday(
                                    LocalDate.parse(row.group(1)),
                                    row.group(2),
                                    Substitution.valueOf(row.group(4)),
                                    "TRUE".equals(row.group(5))),
                            row.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static StatutoryCalendar calendar() {
        return new StatutoryCalendar(
                1, 2020, 2027, rows().stream().map(Row::holiday).toList());
    }
}
