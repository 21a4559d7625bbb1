package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.number;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The cycles of action plans as far as our sources tell. They print no scores and no values checks: none are loaded, and
 * the pages say so.
 */
public final class EligibilityDemo implements DemoLoader {

    /** When the facts were compiled. */
    private static final Instant COMPILED = Instant.parse("2026-02-02T00:00:00Z");

    @Override
    public String name() {
        return "eligibility";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        Instant recorded = COMPILED.isBefore(clock.instant()) ? COMPILED : clock.instant();
        List<String> columns = List.of(
                "member_code",
                "ordinal",
                "revision",
                "starts_on",
                "ends_on",
                "period_precision",
                "delivery",
                "delivered_on",
                "requirements_met",
                "progress",
                "source",
                "confidence",
                "recorded_at");
        try (TableRows rows = new TableRows(connection, "mb_ids", "mb_cycle", columns)) {
            for (CSVRecord line : Facts.of("members-cycles.csv")) {
                rows.add(
                        line.get("member_code"),
                        number(line, "ordinal"),
                        1,
                        line.get("starts_on"),
                        line.get("ends_on"),
                        line.get("period_precision"),
                        line.get("delivery"),
                        line.get("delivered_on"),
                        flagOrNull(line, "requirements_met"),
                        flagOrNull(line, "progress"),
                        line.get("source"),
                        line.get("confidence"),
                        LocalDateTime.ofInstant(recorded, ZoneOffset.UTC));
            }
        }
    }

    private static Boolean flagOrNull(CSVRecord line, String column) {
        return line.get(column) == null ? null : Boolean.valueOf(line.get(column));
    }
}
