package kr.opengov.db.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Invented initiatives of the invented town, so that the register of open innovation can be tried. */
public final class InitiativesDemo implements DemoLoader {

    private static final String TOWN = "KOR-SAMPLE";
    private static final List<String> COLUMNS = List.of(("code,member_code,commitment_id,strategy,stage,stage_since,"
                    + "title_ko,title_en,goal_ko,goal_en,partners_ko,partners_en,judges,criteria,result_ko,result_en,"
                    + "recorded_at")
            .split(","));

    @Override
    public String name() {
        return "initiatives-sample";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        Map<String, Long> commitments = commitments(connection);
        Timestamp now = Timestamp.from(clock.instant());
        try (TableRows rows = TableRows.behind(connection, "ap_ids", "ap_initiative", COLUMNS)) {
            for (CSVRecord line : Facts.of("sample-initiatives.csv")) {
                rows.add(
                        line.get("code"),
                        TOWN,
                        commitments.get(line.get("commitment")),
                        line.get("strategy"),
                        line.get("stage"),
                        LocalDate.parse(line.get("stage_since")),
                        line.get("title_ko"),
                        line.get("title_en"),
                        line.get("goal_ko"),
                        line.get("goal_en"),
                        line.get("partners_ko"),
                        line.get("partners_en"),
                        line.get("judges"),
                        line.get("criteria"),
                        line.get("result_ko"),
                        line.get("result_en"),
                        now);
            }
        }
    }

    private static Map<String, Long> commitments(Connection connection) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT c.code, c.id FROM ap_commitment c"
                        + " JOIN ap_action_plan p ON p.id = c.plan_id WHERE p.member_code = '" + TOWN + "'");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                ids.put(found.getString(1), found.getLong(2));
            }
        }
        return ids;
    }
}
