package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.flag;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Korea's committee with its third and fourth term, Gwangju's council with its working groups, and the seats of the
 * partnership's Steering Committee. Persons are those of the public rosters; who is who beyond a roster nobody decided.
 */
public final class BodiesDemo implements DemoLoader {

    /** When the facts were compiled: what the register knew before is nothing. */
    private static final Instant COMPILED = Instant.parse("2026-02-02T00:00:00Z");

    private static final long LAST_ID = 1000;
    private static final Set<String> FLAGS = Set.of("open_to_all", "chair");
    private static final String ID = "id";

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        // A clock that was set back for a demonstration must still see the entries.
        Instant recorded = COMPILED.isBefore(clock.instant()) ? COMPILED : clock.instant();
        LocalDateTime recordedAt = LocalDateTime.ofInstant(recorded, ZoneOffset.UTC);
        Map<String, Long> persons = persons(connection);
        table(connection, "mb_governance_body", "bodies.csv", Map.of("recorded_at", line -> recordedAt));
        table(connection, "mb_charter", "body-charters.csv", numbered(recordedAt));
        table(connection, "mb_body_term", "body-terms.csv", numbered(recordedAt));
        table(connection, "mb_office", "body-offices.csv", Map.of());
        table(
                connection,
                "mb_seat",
                "body-seats.csv",
                Map.of("recorded_at", line -> recordedAt, "origin_id", line -> line.get(ID)));
        table(
                connection,
                "mb_seat_holding",
                "body-holdings.csv",
                Map.of("recorded_at", line -> recordedAt, "person_id", line -> persons.get(line.get("person_code"))));
        seatsOfGovernments(connection);
        behind(connection, "mb_charter", "mb_body_term", "mb_seat", "mb_seat_holding");
    }

    /** The persons of the rosters, those the directory does not have yet added; their ids by code. */
    private static Map<String, Long> persons(Connection connection) throws SQLException, IOException {
        List<CSVRecord> lines = Facts.of("body-persons.csv");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO pf_person (id, version, code, name_ko)"
                + " SELECT ?, 1, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM pf_person p WHERE p.code = ?)")) {
            for (CSVRecord line : lines) {
                insert.setString(1, line.get(ID));
                insert.setString(2, line.get("code"));
                insert.setString(3, line.get("name_ko"));
                insert.setString(4, line.get("code"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        Map<String, Long> ids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, code FROM pf_person")) {
            while (rows.next()) {
                ids.put(rows.getString("code"), rows.getLong(ID));
            }
        }
        return ids;
    }

    private static Map<String, Value> numbered(LocalDateTime recordedAt) {
        return Map.of("recorded_at", line -> recordedAt, ID, CSVRecord::getRecordNumber);
    }

    /** A table whose columns are those of the file and some that are told. */
    private static void table(Connection connection, String table, String file, Map<String, Value> told)
            throws SQLException, IOException {
        List<CSVRecord> lines = Facts.of(file);
        List<String> columns = new ArrayList<>(lines.get(0).getParser().getHeaderNames());
        List<String> more = told.keySet().stream().sorted().toList();
        List<String> all = new ArrayList<>(columns);
        all.addAll(more);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", all) + ") VALUES ("
                        + String.join(", ", Collections.nCopies(all.size(), "?")) + ")")) {
            for (CSVRecord line : lines) {
                int position = 1;
                for (String column : columns) {
                    insert.setObject(position++, FLAGS.contains(column) ? flag(line, column) : line.get(column));
                }
                for (String column : more) {
                    insert.setObject(position++, told.get(column).of(line));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Governments sit on the first eleven seats of the Steering Committee in the order in which they were read. */
    private static void seatsOfGovernments(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE mb_seat_holding SET seat_id = 300 + id"
                    + " WHERE body_code = 'OGP_STEERING_COMMITTEE' AND id <= 11");
            statement.executeUpdate("UPDATE mb_governance_body SET rule_code = 'membership.steering-committee',"
                    + " founded_on = '2011-09-20', founded_precision = 'DAY', source = 'OGP Articles of Governance'"
                    + " WHERE code = 'OGP_STEERING_COMMITTEE'");
        }
    }

    /** The generators of ids go on behind the rows. */
    private static void behind(Connection connection, String... tables) throws SQLException {
        try (PreparedStatement generator =
                connection.prepareStatement("INSERT INTO mb_ids (name, next_id) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE next_id = VALUES(next_id)")) {
            for (String table : tables) {
                generator.setString(1, table);
                generator.setLong(2, LAST_ID);
                generator.addBatch();
            }
            generator.executeBatch();
        }
    }

    /** A value that no file holds. */
    @FunctionalInterface
    private interface Value {
        Object of(CSVRecord line);
    }
}
