package kr.opengov.db.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What the partnership's database says about the four Korean commitments it has, and the split units of plan 5. */
public final class AssessmentsDemo implements DemoLoader {

    private static final String CODER = "IRM";
    private static final String SOURCE = "OGP 과제 데이터베이스(2024. 7. 3. 내보냄)";
    private static final LocalDate EXPORTED = LocalDate.of(2024, 7, 3);

    private final Map<List<String>, Long> units = new LinkedHashMap<>();

    @Override
    public String name() {
        return "assessments-korea";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        try (TableRows rows = rows(connection, "ap_irm_unit", "plan_id,code,title,kind")) {
            for (CSVRecord line : Facts.of("assessment-codings.csv")) {
                List<String> key = List.of(line.get("plan"), line.get("commitment"));
                if (!units.containsKey(key)) {
                    units.put(key, rows.add(plan(connection, line.get("plan")), line.get("commitment"), null, "WHOLE"));
                }
            }
        }
        try (PreparedStatement link = connection.prepareStatement(
                "INSERT INTO ap_irm_unit_commitment (unit_id, commitment_id) SELECT u.id, c.id FROM ap_irm_unit u"
                        + " JOIN ap_commitment c ON c.plan_id = u.plan_id AND c.code = u.code")) {
            link.executeUpdate();
        }
        try (TableRows rows =
                rows(connection, "ap_irm_coding", "unit_id,variable,value,blank,method,coder,coded_on,source")) {
            for (CSVRecord line : Facts.of("assessment-codings.csv")) {
                String value = line.get("value");
                boolean blank = List.of("NA", "ND", "NR").contains(value);
                rows.add(
                        units.get(List.of(line.get("plan"), line.get("commitment"))),
                        line.get("variable"),
                        blank ? null : value,
                        blank ? value : null,
                        line.get("method"),
                        CODER,
                        EXPORTED,
                        SOURCE);
            }
        }
    }

    private static long plan(Connection connection, String ordinal) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id FROM ap_action_plan WHERE member_code = 'KOR' AND ordinal = ?")) {
            query.setInt(1, Integer.parseInt(ordinal));
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no plan " + ordinal);
                }
                return found.getLong(1);
            }
        }
    }

    private static TableRows rows(Connection connection, String table, String columns) throws SQLException {
        return TableRows.behind(connection, "ap_ids", table, List.of(columns.split(",")));
    }
}
