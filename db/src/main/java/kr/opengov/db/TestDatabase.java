package kr.opengov.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A migrated database for persistence tests: started once per JVM, thrown away with it. The embedded MariaDB, or a real
 * MySQL with {@code -Dportal.test.db=mysql} (Maven profile {@code mysql}).
 *
 * <pre>{@code
 * static final TestDatabase DATABASE = TestDatabase.get();
 * EntityManagerFactory factory =
 *         Persistence.createEntityManagerFactory("membership", DATABASE.persistence("membership"));
 * }</pre>
 */
public final class TestDatabase {
    private static TestDatabase running;

    private final Database database;

    private TestDatabase(Database database) {
        this.database = database;
    }

    /** The database of this JVM, started and migrated by the first call. */
    public static synchronized TestDatabase get() {
        if (running == null) {
            try {
                running = new TestDatabase(start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the test database started", e);
            }
            new Migrations(running.database).run();
        }
        return running;
    }

    /** Where it is, with the three accounts as the portal has them. */
    public Database database() {
        return database;
    }

    /**
     * Properties that lead a persistence unit here instead of to the pools of a server. The unit {@code integrity} gets
     * its own account and schema, as in the portal.
     */
    public Map<String, Object> persistence(String unit) {
        boolean integrity = unit.equals("integrity");
        Database.Account account = integrity ? database.integrity() : database.portal();
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", "");
        properties.put("jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver");
        properties.put(
                "jakarta.persistence.jdbc.url",
                database.url(integrity ? Database.INTEGRITY : Database.PORTAL) + "&queryInterceptors="
                        + StatementCount.class.getName());
        properties.put("jakarta.persistence.jdbc.user", account.name());
        properties.put("jakarta.persistence.jdbc.password", account.password());
        properties.put("eclipselink.logging.level", "WARNING");
        return properties;
    }

    /** A connection of the owner, who may do everything; the caller closes it. */
    public Connection owner() throws SQLException {
        return database.connect(database.owner(), Database.PORTAL);
    }

    /** Empties tables of the portal's schema (or of another, named in full), whatever refers to them. */
    public void empty(String... tables) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be emptied", e);
        }
    }

    /** Runs statements as the owner, one after the other, each for itself. */
    public void execute(String... statements) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The statement failed", e);
        }
    }

    private static Database start() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(buildFolder().resolve("db/target/test-database"));
        Path home = Files.createTempDirectory(folder, "run-");
        Secrets secrets = new Secrets(home.resolve("secrets"));
        Path programs = folder.resolve("programs");
        boolean mysql = "mysql".equals(System.getProperty("portal.test.db"));
        AutoCloseable server = mysql
                ? TestMySql.start(home, programs, secrets)
                : EmbeddedMariaDb.start(
                        home.resolve("mariadb"), programs, secrets, EmbeddedMariaDb.Durability.THROWN_AWAY);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(server, home), "throw away test database"));
        return mysql ? ((TestMySql) server).database() : ((EmbeddedMariaDb) server).database();
    }

    private static void throwAway(AutoCloseable server, Path home) {
        try {
            server.close();
            try (Stream<Path> all = Files.walk(home)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (Exception e) {
            // The JVM ends; the next "clean" removes what is left.
            System.getLogger(TestDatabase.class.getName())
                    .log(System.Logger.Level.WARNING, "The test database was not removed", e);
        }
    }

    /** The folder of the whole build, whichever module's tests run. */
    private static Path buildFolder() {
        String named = System.getProperty("portal.root");
        if (named != null) {
            return Path.of(named);
        }
        Path folder = Path.of("").toAbsolutePath();
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve("mvnw"))) {
                return each;
            }
        }
        return folder;
    }
}
