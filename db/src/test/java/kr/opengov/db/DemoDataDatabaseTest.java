package kr.opengov.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import kr.opengov.db.demo.DemoLoader;
import kr.opengov.db.demo.DemoLoaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoDataDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneId.of("Asia/Seoul"));

    @BeforeEach
    void makeATableToTryOn() {
        DATABASE.execute(
                "CREATE TABLE IF NOT EXISTS demo_trial (note VARCHAR(20) NOT NULL)",
                "DELETE FROM demo_trial",
                "DELETE FROM demo_load WHERE name LIKE 'trial%'");
    }

    @AfterEach
    void dropIt() {
        DATABASE.execute("DROP TABLE demo_trial", "DELETE FROM demo_load WHERE name LIKE 'trial%'");
    }

    @Test
    void eachPartIsLoadedOnce() throws Exception {
        List<DemoLoader> loaders = List.of(part("trial one", false), part("trial two", false));
        DemoData demo = new DemoData(DATABASE.database(), CLOCK);

        assertThat(demo.load(loaders)).containsExactly("trial one", "trial two");
        assertThat(demo.load(loaders)).isEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aPartThatFailsLeavesNothingAndIsTriedAgain() throws Exception {
        DemoData demo = new DemoData(DATABASE.database(), CLOCK);

        assertThatThrownBy(() -> demo.load(List.of(part("trial one", false), part("trial two", true))))
                .isInstanceOf(SQLException.class);
        assertThat(rows()).isEqualTo(1);
        assertThat(demo.load(List.of(part("trial one", false), part("trial two", false))))
                .containsExactly("trial two");
    }

    @Test
    void theWholeDemonstrationLoadsOnceAndOnlyOnce() throws Exception {
        DemoData demo = new DemoData(DATABASE.database(), CLOCK);

        demo.load();
        assertThat(demo.load()).isEmpty();
    }

    @Test
    void namesOfPartsDiffer() {
        List<String> names = DemoLoaders.ALL.stream().map(DemoLoader::name).toList();
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    private static DemoLoader part(String name, boolean failing) {
        return new DemoLoader() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void load(Connection connection, Clock clock) throws SQLException {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO demo_trial VALUES ('" + name + "')");
                    if (failing) {
                        statement.execute("INSERT INTO demo_trial VALUES (NULL)");
                    }
                }
            }
        };
    }

    private static int rows() throws SQLException {
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM demo_trial")) {
            row.next();
            return row.getInt(1);
        }
    }
}
