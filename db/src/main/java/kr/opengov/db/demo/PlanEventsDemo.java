package kr.opengov.db.demo;

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
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** What is on record about the making of Korea's sixth plan, as far as the sources tell. */
public final class PlanEventsDemo implements DemoLoader {

    @Override
    public String name() {
        return "action-plan-events-korea";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        LocalDateTime recorded = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<String> columns = List.of(
                "plan_id",
                "kind",
                "on_day",
                "on_precision",
                "started_on",
                "received",
                "answered",
                "requirement",
                "title_ko",
                "title_en",
                "source_ko",
                "source_en",
                "recorded_at");
        try (TableRows rows = new TableRows(connection, "ap_ids", "ap_plan_event", columns)) {
            for (CSVRecord line : Facts.of("plan-events.csv")) {
                rows.add(
                        plan(connection, line.get("member_code"), number(line, "ordinal")),
                        line.get("kind"),
                        LocalDate.parse(line.get("on_day")),
                        line.get("on_precision"),
                        line.get("started_on") == null ? null : LocalDate.parse(line.get("started_on")),
                        numberOrNull(line, "received"),
                        numberOrNull(line, "answered"),
                        line.get("requirement"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        line.get("source_ko"),
                        line.get("source_en"),
                        recorded);
            }
        }
    }

    private static long plan(Connection connection, String member, int ordinal) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM ap_action_plan WHERE member_code = ? AND ordinal = ?")) {
            query.setString(1, member);
            query.setInt(2, ordinal);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no plan " + ordinal + " of " + member);
                }
                return found.getLong(1);
            }
        }
    }
}
