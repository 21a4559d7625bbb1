package kr.opengov.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the three schemas up to the state this program knows, and gives the two working accounts their rights. */
public final class Migrations {
    // Flyway tells every address it connects to; held here, or the level would be collected with the logger.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    private final Database database;

    public Migrations(Database database) {
        this.database = database;
    }

    /**
     * Migrates all schemas, or none when one of them is newer than the program.
     *
     * @return how many migrations ran
     * @throws Refused when the database is newer, or was changed in a way the program cannot follow
     */
    public int run() {
        Map<String, Flyway> flyways = new LinkedHashMap<>();
        flyways.put(Database.AUDIT, flyway(Database.AUDIT, "audit"));
        flyways.put(Database.PORTAL, flyway(Database.PORTAL, "portal"));
        flyways.put(Database.INTEGRITY, flyway(Database.INTEGRITY, "integrity"));
        try {
            int pending = 0;
            for (Map.Entry<String, Flyway> entry : flyways.entrySet()) {
                MigrationInfo[] all = entry.getValue().info().all();
                refuseWhenNewer(entry.getKey(), all);
                refuseWhenChanged(entry.getKey(), all);
                pending += entry.getValue().info().pending().length;
            }
            for (Flyway flyway : flyways.values()) {
                flyway.migrate();
            }
            giveRights();
            return pending;
        } catch (FlywayException | SQLException e) {
            throw new Refused("The database could not be migrated: " + firstLine(e.getMessage()), e);
        }
    }

    /** The newest migration of the portal's schema, as the probe of readiness expects to find it. */
    public String version() {
        return flyway(Database.PORTAL, "portal").info().current().getVersion().toString();
    }

    private Flyway flyway(String schema, String folder) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(
                        database.url(schema),
                        database.owner().name(),
                        database.owner().password())
                .locations("classpath:db/migration/" + folder)
                .table("flyway_schema_history")
                .createSchemas(false)
                // Each module has a range of numbers of its own, so a lower number may arrive after a higher one.
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:ignored")
                .failOnMissingLocations(false)
                .cleanDisabled(true)
                .baselineOnMigrate(false)
                .load();
    }

    private static void refuseWhenNewer(String schema, MigrationInfo[] all) {
        for (MigrationInfo info : all) {
            MigrationState state = info.getState();
            if (state == MigrationState.FUTURE_SUCCESS
                    || state == MigrationState.FUTURE_FAILED
                    || state == MigrationState.MISSING_SUCCESS
                    || state == MigrationState.MISSING_FAILED) {
                throw new Refused("The database is newer than this program: schema " + schema + " has migration "
                        + info.getVersion() + " (" + info.getDescription() + "), which this program does not know."
                        + " Start the newer program, or restore the backup made before it.");
            }
        }
    }

    private static void refuseWhenChanged(String schema, MigrationInfo[] all) {
        for (MigrationInfo info : all) {
            if (info.getState() == MigrationState.FAILED) {
                throw new Refused("Migration " + info.getVersion() + " of schema " + schema + " failed half-way in an"
                        + " earlier start. Restore the backup made before it, then start again.");
            }
            if (info.isChecksumMatching() && info.isDescriptionMatching()) {
                continue;
            }
            throw new Refused("Migration " + info.getVersion() + " of schema " + schema + " was applied in another form"
                    + " than this program brings. Start the program it was made with, or use another data folder.");
        }
    }

    /**
     * The rights of the two working accounts. Given table by table in the audit schema, so that its migration history
     * stays closed; accounts are named as the server knows them (the host part differs between installations).
     */
    private void giveRights() throws SQLException {
        String portal = nameOnServer(database.portal());
        String integrity = nameOnServer(database.integrity());
        try (Connection connection = database.connect(database.owner(), Database.PORTAL);
                Statement statement = connection.createStatement()) {
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON " + Database.PORTAL + ".* TO " + portal);
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON " + Database.INTEGRITY + ".* TO " + integrity);
            for (String table : auditTables(statement)) {
                statement.execute("GRANT SELECT, INSERT ON " + Database.AUDIT + ".`" + table + "` TO " + portal);
            }
        }
    }

    private static List<String> auditTables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = '" + Database.AUDIT + "' AND table_type = 'BASE TABLE'"
                + " AND table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private String nameOnServer(Database.Account account) throws SQLException {
        try (Connection connection = database.connect(account, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String[] parts = row.getString(1).split("@", 2);
            return "'" + parts[0].replace("'", "''") + "'@'" + parts[1].replace("'", "''") + "'";
        }
    }

    private static String firstLine(String message) {
        return message == null
                ? "no reason given"
                : message.strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(4)
                        .map(String::strip)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }
}
