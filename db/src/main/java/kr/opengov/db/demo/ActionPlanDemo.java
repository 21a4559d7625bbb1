package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.flag;
import static kr.opengov.db.demo.Facts.number;
import static kr.opengov.db.demo.Facts.numberOrNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Korea's fourth, fifth and sixth action plans, as far as the sources carry them; what is missing is marked. */
public final class ActionPlanDemo implements DemoLoader {
    private static final long FIRST_IN_DIRECTORY = 200_000;

    private final Map<List<String>, Long> plans = new HashMap<>();
    private final Map<List<String>, Long> areas = new HashMap<>();
    private final Map<List<String>, Long> commitments = new HashMap<>();

    @Override
    public String name() {
        return "action-plans-korea";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        plans(connection);
        areas(connection);
        commitments(connection);
        agencies(connection);
        try (Statement codes = connection.createStatement()) {
            codes.executeUpdate("UPDATE ap_commitment_agency g SET g.agency_code = (SELECT MAX(c.code) FROM pf_code c"
                    + " WHERE c.kind = 'AGENCY' AND c.label_ko = g.name_as_printed AND c.withdrawn_at IS NULL)");
        }
        states(connection, "plan-states.csv", "ap_plan_state", "plan_id", plans, false);
        states(connection, "plan-commitment-states.csv", "ap_commitment_state", "commitment_id", commitments, true);
    }

    private void plans(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "ap_action_plan",
                "member_code",
                "ordinal",
                "ogp_id",
                "title_ko",
                "title_en",
                "title_en_official",
                "period_start",
                "period_end",
                "period_precision",
                "commitments_announced",
                "completeness",
                "note_ko",
                "note_en",
                "source_ko",
                "source_en")) {
            for (CSVRecord line : Facts.of("plans.csv")) {
                long id = rows.add(
                        line.get("member_code"),
                        number(line, "ordinal"),
                        line.get("ogp_id"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        flag(line, "title_en_official"),
                        LocalDate.parse(line.get("period_start")),
                        LocalDate.parse(line.get("period_end")),
                        line.get("period_precision"),
                        numberOrNull(line, "commitments_announced"),
                        line.get("completeness"),
                        line.get("note_ko"),
                        line.get("note_en"),
                        line.get("source_ko"),
                        line.get("source_en"));
                plans.put(plan(line), id);
            }
        }
    }

    private void areas(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "ap_vision_area",
                "plan_id",
                "code",
                "position",
                "title_ko",
                "title_en",
                "title_en_official")) {
            for (CSVRecord line : Facts.of("plan-vision-areas.csv")) {
                long id = rows.add(
                        plans.get(plan(line)),
                        line.get("code"),
                        number(line, "position"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        flag(line, "title_en_official"));
                areas.put(inPlan(line, "code"), id);
            }
        }
    }

    private void commitments(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "ap_commitment",
                "plan_id",
                "code",
                "number",
                "sort_key",
                "ogp_id",
                "ogp_id_inferred",
                "title_ko",
                "title_en",
                "title_en_official",
                "vision_area_id",
                "theme_as_published",
                "note_ko",
                "note_en",
                "source_ko",
                "source_en")) {
            for (CSVRecord line : Facts.of("plan-commitments.csv")) {
                long id = rows.add(
                        plans.get(plan(line)),
                        line.get("code"),
                        line.get("number"),
                        line.get("sort_key"),
                        line.get("ogp_id"),
                        flag(line, "ogp_id_inferred"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        flag(line, "title_en_official"),
                        line.get("vision_area") == null ? null : areas.get(inPlan(line, "vision_area")),
                        line.get("theme_as_published"),
                        line.get("note_ko"),
                        line.get("note_en"),
                        line.get("source_ko"),
                        line.get("source_en"));
                commitments.put(inPlan(line, "code"), id);
            }
        }
    }

    /** An agency that hosts sessions of a summit too is one organisation: it has the code it has there. */
    private void agencies(Connection connection) throws SQLException, IOException {
        DirectoryRows directory = new DirectoryRows(connection, FIRST_IN_DIRECTORY);
        Map<String, String> codes = new HashMap<>();
        for (CSVRecord line : Facts.of("summit-organisations.csv")) {
            codes.put(line.get("name_ko"), line.get("code"));
        }
        try (TableRows rows = rows(
                connection,
                "ap_commitment_agency",
                "commitment_id",
                "position",
                "role",
                "name_as_printed",
                "printed_in",
                "used",
                "organisation_id")) {
            for (CSVRecord line : Facts.of("plan-agencies.csv")) {
                String name = line.get("name_as_printed");
                String code = codes.computeIfAbsent(name, each -> "o-agency-" + (codes.size() + 1));
                rows.add(
                        commitments.get(inPlan(line, "code")),
                        number(line, "position"),
                        line.get("role"),
                        name,
                        line.get("printed_in"),
                        flag(line, "used"),
                        directory.organisation(code, "AGENCY", name, null));
            }
        }
    }

    private static void states(
            Connection connection,
            String file,
            String table,
            String owner,
            Map<List<String>, Long> owners,
            boolean byCode)
            throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                table,
                owner,
                "state",
                "effective",
                "effective_precision",
                "basis_ko",
                "basis_en",
                "source_ko",
                "source_en")) {
            for (CSVRecord line : Facts.of(file)) {
                rows.add(
                        owners.get(byCode ? inPlan(line, "code") : plan(line)),
                        line.get("state"),
                        LocalDate.parse(line.get("effective")),
                        line.get("effective_precision"),
                        line.get("basis_ko"),
                        line.get("basis_en"),
                        line.get("source_ko"),
                        line.get("source_en"));
            }
        }
    }

    private static TableRows rows(Connection connection, String table, String... columns) throws SQLException {
        return new TableRows(connection, "ap_ids", table, List.of(columns));
    }

    private static List<String> plan(CSVRecord line) {
        return List.of(line.get("member_code"), line.get("ordinal"));
    }

    private static List<String> inPlan(CSVRecord line, String column) {
        return List.of(line.get("member_code"), line.get("ordinal"), line.get(column));
    }
}
