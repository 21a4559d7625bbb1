package kr.opengov.db.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.apache.commons.csv.CSVRecord;

/** What the partnership's database says the Korean commitments are about, and invented topics of the invented plan. */
public final class TopicsDemo implements DemoLoader {

    @Override
    public String name() {
        return "commitment-topics";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ap_commitment_topic (commitment_id, scheme, code, source) SELECT c.id, ?, ?, ?"
                        + " FROM ap_commitment c JOIN ap_action_plan p ON p.id = c.plan_id"
                        + " WHERE p.member_code = ? AND p.ordinal = ? AND c.code = ?")) {
            for (CSVRecord line : Facts.of("commitment-topics.csv")) {
                insert.setString(1, line.get("scheme"));
                insert.setString(2, line.get("code"));
                insert.setString(3, line.get("source"));
                insert.setString(4, line.get("member_code"));
                insert.setInt(5, Integer.parseInt(line.get("ordinal")));
                insert.setString(6, line.get("commitment"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
