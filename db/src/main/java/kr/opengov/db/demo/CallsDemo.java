package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.flag;
import static kr.opengov.db.demo.Facts.number;
import static kr.opengov.db.demo.Facts.numberOrNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Gwangju's call of 2021 as document 003 tells it, and an open call, invented, that visitors can try: its days follow the
 * day of loading.
 */
public final class CallsDemo implements DemoLoader {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Map<String, Long> calls = new HashMap<>();
    private final Map<String, Long> proposals = new HashMap<>();

    @Override
    public String name() {
        return "calls-and-proposals";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SEOUL);
        plan(connection);
        calls(connection, today);
        proposals(connection, today);
        events(connection);
        reviews(connection);
        contributions(connection, today);
        outcome(connection);
    }

    /** The local plan with the one commitment that document 003 names; what else it holds, no source tells. */
    private static void plan(Connection connection) throws SQLException, IOException {
        CSVRecord line = Facts.of("call-outcomes.csv").get(0);
        try (PreparedStatement plan = connection.prepareStatement(
                        "INSERT INTO ap_action_plan (id, member_code, ordinal, title_ko, title_en, period_start,"
                                + " period_end, period_precision, completeness, note_ko, note_en, source_ko, source_en)"
                                + " SELECT COALESCE(MAX(id), 0) + 1, ?, 1, ?, ?, ?, ?, 'MONTH', 'PARTIAL', ?, ?, ?, ?"
                                + " FROM ap_action_plan");
                PreparedStatement commitment = connection.prepareStatement(
                        "INSERT INTO ap_commitment (id, plan_id, code, sort_key, title_ko, source_ko, source_en)"
                                + " SELECT (SELECT COALESCE(MAX(c.id), 0) + 1 FROM ap_commitment c), p.id, ?, '1', ?, ?, ?"
                                + " FROM ap_action_plan p WHERE p.member_code = ?");
                PreparedStatement ids = connection.prepareStatement("INSERT INTO ap_ids (name, next_id)"
                        + " VALUES ('ap_action_plan', 1), ('ap_commitment', 1)"
                        + " ON DUPLICATE KEY UPDATE next_id = next_id + 1")) {
            int column = 1;
            for (String name : List.of(
                    "member_code",
                    "plan_ko",
                    "plan_en",
                    "plan_start",
                    "plan_end",
                    "plan_note_ko",
                    "plan_note_en",
                    "source_ko",
                    "source_en")) {
                plan.setString(column++, line.get(name));
            }
            plan.executeUpdate();
            commitment.setString(1, line.get("commitment"));
            commitment.setString(2, line.get("commitment_ko"));
            commitment.setString(3, line.get("source_ko"));
            commitment.setString(4, line.get("source_en"));
            commitment.setString(5, line.get("member_code"));
            commitment.executeUpdate();
            ids.executeUpdate();
        }
    }

    /** How Gwangju's call ended: the consultation, the adoption by its outcome, and the commitment of the local plan. */
    private void outcome(Connection connection) throws SQLException, IOException {
        CSVRecord line = Facts.of("call-outcomes.csv").get(0);
        long proposal = proposals.get(line.get("proposal"));
        LocalDate adopted = LocalDate.parse(line.get("adopted_on"));
        try (TableRows rows = rows(
                connection,
                "ap_consultation",
                "code",
                "call_id",
                "title_ko",
                "title_en",
                "question_ko",
                "question_en",
                "opens_on",
                "closes_on",
                "reported_for",
                "reported_against",
                "source_ko",
                "source_en")) {
            rows.add(
                    line.get("consultation"),
                    calls.get(line.get("call")),
                    line.get("title_ko"),
                    line.get("title_en"),
                    line.get("question_ko"),
                    line.get("question_en"),
                    LocalDate.parse(line.get("opens_on")),
                    LocalDate.parse(line.get("closes_on")),
                    number(line, "votes_for"),
                    number(line, "votes_against"),
                    line.get("source_ko"),
                    line.get("source_en"));
        }
        try (TableRows rows = rows(
                connection,
                "ap_adoption",
                "proposal_id",
                "basis",
                "basis_code",
                "adopted_on",
                "reason",
                "recorded_at")) {
            rows.add(proposal, "CONSULTATION", line.get("consultation"), adopted, line.get("reason"), noon(adopted));
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ap_commitment_source (commitment_id, proposal_id) SELECT c.id, ? FROM ap_commitment c"
                        + " JOIN ap_action_plan p ON p.id = c.plan_id WHERE p.member_code = ? AND c.code = ?")) {
            insert.setLong(1, proposal);
            insert.setString(2, line.get("member_code"));
            insert.setString(3, line.get("commitment"));
            insert.executeUpdate();
        }
    }

    private void calls(Connection connection, LocalDate today) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "ap_call",
                "code",
                "member_code",
                "plan_id",
                "title_ko",
                "title_en",
                "text_ko",
                "text_en",
                "opens_on",
                "closes_on",
                "channels",
                "supporting",
                "state",
                "announced_at",
                "source_ko",
                "source_en")) {
            for (CSVRecord line : Facts.of("calls.csv")) {
                LocalDate opens = day(line, "opens_on", "from_today", today);
                calls.put(
                        line.get("code"),
                        rows.add(
                                line.get("code"),
                                line.get("member_code"),
                                localPlan(connection, line.get("member_code")),
                                line.get("title_ko"),
                                line.get("title_en"),
                                line.get("text_ko"),
                                line.get("text_en"),
                                opens,
                                day(line, "closes_on", "to_today", today),
                                line.get("channels"),
                                flag(line, "supporting"),
                                "ANNOUNCED",
                                utc(opens, LocalTime.MIDNIGHT),
                                line.get("source_ko"),
                                line.get("source_en")));
            }
        }
    }

    /** The plan the call belongs to: the one the same source tells of; the invented call belongs to none. */
    private static Long localPlan(Connection connection, String member) throws SQLException, IOException {
        if (!Facts.of("call-outcomes.csv").get(0).get("member_code").equals(member)) {
            return null;
        }
        try (PreparedStatement find =
                connection.prepareStatement("SELECT id FROM ap_action_plan WHERE member_code = ? AND ordinal = 1")) {
            find.setString(1, member);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void proposals(Connection connection, LocalDate today) throws SQLException, IOException {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<CSVRecord> lines = Facts.of("call-proposals.csv");
        for (int i = 0; i < lines.size(); i++) {
            proposals.put(lines.get(i).get("code"), i + 1L);
        }
        // What is closed last is written last: the texts refer to their proposals.
        try (TableRows texts = rows(
                        connection, "ap_proposal_version", "proposal_id", "number", "title", "body", "written_at");
                TableRows rows = rows(
                        connection,
                        "ap_proposal",
                        "code",
                        "call_id",
                        "channel",
                        "title",
                        "body",
                        "proposer_kind",
                        "received_at",
                        "entered_at",
                        "state",
                        "state_before_merger",
                        "due_on",
                        "merged_into_id",
                        "root_id",
                        "note_ko",
                        "note_en")) {
            for (CSVRecord line : lines) {
                LocalDate received = day(line, "received_on", "from_today", today);
                String into = line.get("merged_into");
                long id = proposals.get(line.get("code"));
                rows.add(
                        line.get("code"),
                        calls.get(line.get("call")),
                        "ONLINE",
                        line.get("title"),
                        line.get("body"),
                        "PERSON",
                        noon(received),
                        noon(received),
                        line.get("state"),
                        line.get("state_before_merger"),
                        "RECEIVED".equals(line.get("state")) ? received.plusMonths(1) : null,
                        into == null ? null : proposals.get(into),
                        into == null ? Long.valueOf(id) : proposals.get(into),
                        line.get("note_ko"),
                        line.get("note_en"));
                texts.add(id, 1, line.get("title"), line.get("body"), noon(received));
                String code = line.get("code");
                numbers.merge(Integer.valueOf(code.substring(4, 8)), Integer.valueOf(code.substring(9)), Math::max);
            }
        }
        numbers(connection, numbers);
        try (PreparedStatement count = connection.prepareStatement(
                "INSERT INTO ap_proposal_count (received_on, call_id, state, channel, hidden, proposals)"
                        + " SELECT DATE(received_at + INTERVAL 9 HOUR), call_id, state, channel, hidden, COUNT(*)"
                        + " FROM ap_proposal"
                        + " GROUP BY DATE(received_at + INTERVAL 9 HOUR), call_id, state, channel, hidden")) {
            count.executeUpdate();
        }
        try (PreparedStatement count = connection.prepareStatement(
                "INSERT INTO ap_support_count (supports, slice, call_id, state, channel, hidden, proposals)"
                        + " SELECT supports, FLOOR(id / 20000), call_id, state, channel, hidden, COUNT(*)"
                        + " FROM ap_proposal"
                        + " GROUP BY supports, FLOOR(id / 20000), call_id, state, channel, hidden")) {
            count.executeUpdate();
        }
    }

    private static void numbers(Connection connection, Map<Integer, Integer> numbers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ap_proposal_number (number_year, last_number) VALUES (?, ?)")) {
            for (Map.Entry<Integer, Integer> last : numbers.entrySet()) {
                insert.setInt(1, last.getKey());
                insert.setInt(2, last.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void events(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "ap_proposal_event",
                "proposal_id",
                "kind",
                "state",
                "reason",
                "related_code",
                "happened_on",
                "recorded_at")) {
            for (CSVRecord line : Facts.of("call-events.csv")) {
                LocalDate day = LocalDate.parse(line.get("happened_on"));
                rows.add(
                        proposals.get(line.get("proposal")),
                        line.get("kind"),
                        line.get("state"),
                        line.get("reason"),
                        line.get("related"),
                        day,
                        noon(day));
            }
        }
    }

    private void reviews(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "ap_department_review",
                "proposal_id",
                "department",
                "state",
                "asked_on",
                "due_on",
                "opinion",
                "answered_on")) {
            for (CSVRecord line : Facts.of("call-reviews.csv")) {
                rows.add(
                        proposals.get(line.get("proposal")),
                        line.get("department"),
                        "ANSWERED",
                        LocalDate.parse(line.get("asked_on")),
                        LocalDate.parse(line.get("due_on")),
                        line.get("opinion"),
                        LocalDate.parse(line.get("answered_on")));
            }
        }
    }

    /** What the file names, and each proposal of the open call, which is still to be answered. */
    private void contributions(Connection connection, LocalDate today) throws SQLException, IOException {
        try (TableRows responses = rows(
                        connection,
                        "ap_response",
                        "contribution_id",
                        "disposition",
                        "text",
                        "drafted_at",
                        "released_on");
                TableRows rows = rows(
                        connection,
                        "ap_contribution",
                        "call_id",
                        "kind",
                        "proposal_id",
                        "received_on",
                        "answered_on",
                        "note_ko",
                        "note_en")) {
            for (CSVRecord line : Facts.of("call-contributions.csv")) {
                long id = rows.add(
                        calls.get(line.get("call")),
                        line.get("kind"),
                        proposals.get(line.get("proposal")),
                        LocalDate.parse(line.get("received_on")),
                        line.get("released_on") == null ? null : LocalDate.parse(line.get("released_on")),
                        line.get("note_ko"),
                        line.get("note_en"));
                if (line.get("disposition") != null) {
                    LocalDate released = LocalDate.parse(line.get("released_on"));
                    responses.add(id, line.get("disposition"), line.get("response"), noon(released), released);
                }
            }
            for (CSVRecord line : Facts.of("call-proposals.csv")) {
                if (numberOrNull(line, "from_today") != null) {
                    rows.add(
                            calls.get(line.get("call")),
                            "PROPOSAL",
                            proposals.get(line.get("code")),
                            today.plusDays(number(line, "from_today")),
                            null,
                            null,
                            null);
                }
            }
        }
    }

    private static LocalDate day(CSVRecord line, String fixed, String relative, LocalDate today) {
        return line.get(fixed) != null ? LocalDate.parse(line.get(fixed)) : today.plusDays(number(line, relative));
    }

    private static LocalDateTime noon(LocalDate day) {
        return utc(day, LocalTime.NOON);
    }

    private static LocalDateTime utc(LocalDate day, LocalTime time) {
        return day.atTime(time)
                .atZone(SEOUL)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    private static TableRows rows(Connection connection, String table, String... columns) throws SQLException {
        return new TableRows(connection, "ap_ids", table, List.of(columns));
    }
}
