package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.flag;
import static kr.opengov.db.demo.Facts.number;
import static kr.opengov.db.demo.Facts.numberOrNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Meetings as far as the founding documents print them, and one meeting made up from notice to published minutes, which
 * says so in its title, its row and its text. Nobody real takes part in it.
 */
public final class MeetingsDemo implements DemoLoader {

    private static final LocalDateTime COMPILED = LocalDateTime.of(2026, 2, 2, 0, 0);
    private static final String INVENTED = "KOR-GWANGJU-COUNCIL-20210825";

    /** The version of the rule about meetings that the migrations bring. */
    private static final long RULE_VERSION = 3441;

    private final Map<String, Long> meetings = new HashMap<>();
    private final Map<String, Long> items = new HashMap<>();

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        meetings(connection);
        agenda(connection);
        decisions(connection);
        attendance(connection);
        minutes(connection);
    }

    private void meetings(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_meeting",
                "version",
                "code",
                "body_code",
                "ordinal",
                "title_ko",
                "title_en",
                "kind",
                "mode",
                "state",
                "first_on",
                "last_on",
                "day_precision",
                "starts_at",
                "ends_at",
                "place_ko",
                "place_en",
                "noticed_at",
                "notices",
                "quorum_version_id",
                "quorum_seats",
                "quorum_present",
                "quorum_needed",
                "evidence",
                "note",
                "invented",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("meetings.csv")) {
                boolean judged = line.get("quorum_seats") != null;
                long id = rows.add(
                        1,
                        line.get("code"),
                        line.get("body_code"),
                        numberOrNull(line, "ordinal"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        line.get("kind"),
                        line.get("mode"),
                        line.get("state"),
                        day(line, "first_on"),
                        day(line, "last_on"),
                        line.get("day_precision"),
                        moment(line, "starts_at"),
                        moment(line, "ends_at"),
                        line.get("place_ko"),
                        line.get("place_en"),
                        moment(line, "noticed_at"),
                        line.get("noticed_at") == null ? 0 : 1,
                        judged ? RULE_VERSION : null,
                        numberOrNull(line, "quorum_seats"),
                        numberOrNull(line, "quorum_present"),
                        numberOrNull(line, "quorum_needed"),
                        line.get("evidence"),
                        line.get("note"),
                        flag(line, "invented"),
                        COMPILED);
                meetings.put(line.get("code"), id);
            }
        }
    }

    private void agenda(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_agenda_item",
                "meeting_id",
                "position",
                "kind",
                "title_ko",
                "title_en",
                "summary_ko",
                "summary_en")) {
            for (CSVRecord line : Facts.of("meeting-agenda.csv")) {
                long id = rows.add(
                        meetings.get(line.get("meeting_code")),
                        number(line, "position"),
                        line.get("kind"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        line.get("summary_ko"),
                        line.get("summary_en"));
                items.put(item(line), id);
            }
        }
    }

    private void decisions(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_decision",
                "agenda_item_id",
                "outcome",
                "text_ko",
                "text_en",
                "text_hash",
                "votes_for",
                "votes_against",
                "abstentions",
                "recused",
                "present",
                "needed",
                "written",
                "decided_on",
                "effective_on",
                "rule_version_id",
                "evidence",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("meeting-decisions.csv")) {
                boolean counted = line.get("votes_for") != null;
                rows.add(
                        items.get(item(line)),
                        line.get("outcome"),
                        line.get("text_ko"),
                        line.get("text_en"),
                        hash(line.get("text_ko")),
                        numberOrNull(line, "votes_for"),
                        numberOrNull(line, "votes_against"),
                        numberOrNull(line, "abstentions"),
                        numberOrNull(line, "recused"),
                        numberOrNull(line, "present"),
                        numberOrNull(line, "needed"),
                        flag(line, "written"),
                        day(line, "decided_on"),
                        day(line, "effective_on"),
                        counted ? RULE_VERSION : null,
                        line.get("evidence"),
                        COMPILED);
            }
        }
    }

    /** Seats of the made-up meeting: counted by sector, held by nobody (negative numbers are no holdings). */
    private void attendance(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "mb_attendance",
                "meeting_id",
                "holding_id",
                "seat_id",
                "name_ko",
                "name_en",
                "constituency",
                "chair",
                "presence")) {
            int seat = 0;
            for (CSVRecord line : Facts.of("meeting-attendance.csv")) {
                for (String presence : List.of("present", "remote", "absent")) {
                    for (int i = 0; i < number(line, presence); i++) {
                        seat++;
                        rows.add(
                                meetings.get(line.get("meeting_code")),
                                -seat,
                                -seat,
                                "가상 위원 " + seat,
                                "Invented member " + seat,
                                line.get("constituency"),
                                seat == 1,
                                presence.toUpperCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    private void minutes(Connection connection) throws SQLException, IOException {
        String draft = text("meeting-minutes.txt");
        String edition = draft.replaceAll("(?s)\\[\\[(\\d):.*?\\]\\]", "〔비공개: 정보공개법 제9조 제1항 제$1호〕");
        LocalDateTime drafted = LocalDateTime.of(2021, 8, 27, 1, 0);
        LocalDateTime published = LocalDateTime.of(2021, 9, 3, 1, 0);
        long minutes;
        try (TableRows rows = rows(connection, "mb_minutes", "version", "meeting_id", "state", "approved_at")) {
            minutes = rows.add(1, meetings.get(INVENTED), "PUBLISHED", published.minusDays(1));
        }
        try (TableRows rows = rows(connection, "mb_minutes_draft", "minutes_id", "number", "text", "recorded_at")) {
            rows.add(minutes, 1, draft, drafted);
        }
        try (TableRows rows = rows(
                connection,
                "mb_minutes_edition",
                "minutes_id",
                "number",
                "text",
                "text_hash",
                "redactions",
                "clauses",
                "published_at")) {
            rows.add(minutes, 1, edition, hash(edition), 2, "6,7", published);
        }
    }

    private static String item(CSVRecord line) {
        return line.get("meeting_code") + "/" + line.get("position");
    }

    private static String text(String file) throws IOException {
        try (InputStream in = MeetingsDemo.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no text at demo/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static TableRows rows(Connection connection, String table, String... columns) throws SQLException {
        return new TableRows(connection, "mb_ids", table, List.of(columns));
    }

    private static LocalDate day(CSVRecord line, String column) {
        return line.get(column) == null ? null : LocalDate.parse(line.get(column));
    }

    /** Moments stand in UTC, as in the database. */
    private static LocalDateTime moment(CSVRecord line, String column) {
        return line.get(column) == null ? null : LocalDateTime.parse(line.get(column));
    }
}
