package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.flag;
import static kr.opengov.db.demo.Facts.number;
import static kr.opengov.db.demo.Facts.numberOrNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The members of the partnership, its Steering Committee, its chairs and the figures its documents print. The facts lie
 * in {@code demo/members-*.csv}, each with where it was read and how sure it is; what the sources contradict each other
 * in is loaded as it stands.
 */
public final class MembershipDemo implements DemoLoader {

    /** When the facts were compiled: what the register knew before is nothing. */
    private static final Instant COMPILED = Instant.parse("2026-02-02T00:00:00Z");

    private static final String STEERING_COMMITTEE = "OGP_STEERING_COMMITTEE";

    private final Map<String, Long> locals = new HashMap<>();
    private final Map<String, Long> memberships = new HashMap<>();

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        // A clock that was set back for a demonstration must still see the entries.
        Instant recorded = COMPILED.isBefore(clock.instant()) ? COMPILED : clock.instant();
        LocalDateTime recordedAt = LocalDateTime.ofInstant(recorded, ZoneOffset.UTC);
        codes(connection, "mb_country", "members-countries.csv");
        locals(connection);
        memberships(connection);
        joinings(connection, recordedAt);
        statuses(connection, recordedAt);
        codes(connection, "mb_governance_body", "members-bodies.csv");
        seats(connection, recordedAt);
        chairs(connection, recordedAt);
        figures(connection, recordedAt);
        coverage(connection, recordedAt);
    }

    /** A table without numbers: its columns are those of the file. */
    private static void codes(Connection connection, String table, String file) throws SQLException, IOException {
        List<CSVRecord> lines = Facts.of(file);
        List<String> columns = lines.get(0).getParser().getHeaderNames();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " ("
                + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?"))
                + ")")) {
            for (CSVRecord line : lines) {
                for (int column = 0; column < columns.size(); column++) {
                    insert.setString(column + 1, line.get(column));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void locals(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(connection, "mb_local_government", "country_code", "name_ko", "name_en", "level")) {
            for (CSVRecord line : Facts.of("members-memberships.csv")) {
                if (line.get("local_name_en") != null) {
                    long id = rows.add(
                            line.get("country_code"),
                            line.get("local_name_ko"),
                            line.get("local_name_en"),
                            line.get("level"));
                    locals.put(line.get("code"), id);
                }
            }
        }
    }

    private void memberships(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_membership",
                "version",
                "code",
                "number",
                "kind",
                "country_code",
                "local_government_id",
                "ogp_code")) {
            for (CSVRecord line : Facts.of("members-memberships.csv")) {
                long id = rows.add(
                        1,
                        line.get("code"),
                        1,
                        line.get("kind"),
                        line.get("country_code"),
                        locals.get(line.get("code")),
                        line.get("ogp_code"));
                memberships.put(line.get("code"), id);
            }
        }
    }

    private void joinings(Connection connection, LocalDateTime recordedAt) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_joining",
                "membership_id",
                "since_on",
                "since_precision",
                "cohort",
                "evidence",
                "confidence",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("members-memberships.csv")) {
                rows.add(
                        memberships.get(line.get("code")),
                        day(line, "since_on"),
                        line.get("since_precision"),
                        line.get("cohort"),
                        line.get("evidence"),
                        line.get("confidence"),
                        recordedAt);
            }
        }
    }

    private void statuses(Connection connection, LocalDateTime recordedAt) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_status_event",
                "membership_id",
                "position",
                "status",
                "letter_on",
                "received_on",
                "effective_on",
                "effective_precision",
                "announced_on",
                "decision",
                "evidence",
                "confidence",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("members-statuses.csv")) {
                rows.add(
                        memberships.get(line.get("code")),
                        number(line, "position"),
                        line.get("status"),
                        day(line, "letter_on"),
                        day(line, "received_on"),
                        day(line, "effective_on"),
                        line.get("effective_precision"),
                        day(line, "announced_on"),
                        line.get("decision"),
                        line.get("evidence"),
                        line.get("confidence"),
                        recordedAt);
            }
        }
    }

    private static void seats(Connection connection, LocalDateTime recordedAt) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_seat_holding",
                "body_code",
                "constituency",
                "member_code",
                "term_number",
                "from_on",
                "from_precision",
                "from_confidence",
                "to_on",
                "to_precision",
                "note",
                "evidence",
                "confidence",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("members-seats.csv")) {
                rows.add(
                        STEERING_COMMITTEE,
                        line.get("constituency"),
                        line.get("member_code"),
                        numberOrNull(line, "term_number"),
                        day(line, "from_on"),
                        line.get("from_precision"),
                        line.get("from_confidence"),
                        day(line, "to_on"),
                        line.get("to_precision"),
                        line.get("note"),
                        line.get("evidence"),
                        line.get("confidence"),
                        recordedAt);
            }
        }
    }

    private static void chairs(Connection connection, LocalDateTime recordedAt) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_chair_term",
                "body_code",
                "term_number",
                "member_code",
                "from_on",
                "from_precision",
                "to_on",
                "to_precision",
                "evidence",
                "confidence",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("members-chairs.csv")) {
                rows.add(
                        STEERING_COMMITTEE,
                        number(line, "term_number"),
                        line.get("member_code"),
                        day(line, "from_on"),
                        line.get("from_precision"),
                        day(line, "to_on"),
                        line.get("to_precision"),
                        line.get("evidence"),
                        line.get("confidence"),
                        recordedAt);
            }
        }
    }

    private static void figures(Connection connection, LocalDateTime recordedAt) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_printed_figure",
                "metric",
                "value",
                "approximate",
                "raw",
                "as_of",
                "as_of_last_on",
                "as_of_basis",
                "source",
                "line",
                "note",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("members-figures.csv")) {
                rows.add(
                        line.get("metric"),
                        number(line, "value"),
                        flag(line, "approximate"),
                        line.get("raw"),
                        line.get("as_of"),
                        day(line, "as_of_last_on"),
                        line.get("as_of_basis"),
                        line.get("source"),
                        numberOrNull(line, "line"),
                        line.get("note"),
                        recordedAt);
            }
        }
    }

    private static void coverage(Connection connection, LocalDateTime recordedAt) throws SQLException, IOException {
        try (TableRows rows = rows(connection, "mb_list_coverage", "kind", "expected_about", "source", "recorded_at")) {
            for (CSVRecord line : Facts.of("members-coverage.csv")) {
                rows.add(line.get("kind"), number(line, "expected_about"), line.get("source"), recordedAt);
            }
        }
    }

    private static TableRows rows(Connection connection, String table, String... columns) throws SQLException {
        return new TableRows(connection, "mb_ids", table, List.of(columns));
    }

    private static LocalDate day(CSVRecord line, String column) {
        return line.get(column) == null ? null : LocalDate.parse(line.get(column));
    }
}
