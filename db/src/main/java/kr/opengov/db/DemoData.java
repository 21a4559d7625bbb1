package kr.opengov.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.db.demo.DemoLoader;
import kr.opengov.db.demo.DemoLoaders;

/** Loads the demonstration: each loader once in the life of a database, each in a transaction of its own. */
public final class DemoData {
    private final Database database;
    private final Clock clock;

    public DemoData(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Runs the loaders that have not run on this database.
     *
     * @return the names of those that ran now
     */
    public List<String> load() throws SQLException, IOException {
        return load(DemoLoaders.ALL);
    }

    List<String> load(List<DemoLoader> loaders) throws SQLException, IOException {
        List<String> loaded = new ArrayList<>();
        try (Connection connection = database.connect(database.owner(), Database.PORTAL)) {
            connection.setAutoCommit(false);
            for (DemoLoader loader : loaders) {
                if (isLoaded(connection, loader.name())) {
                    continue;
                }
                try {
                    loader.load(connection, clock);
                    remember(connection, loader.name());
                    connection.commit();
                } catch (SQLException | IOException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                }
                loaded.add(loader.name());
            }
        }
        return loaded;
    }

    private static boolean isLoaded(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM demo_load WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private void remember(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO demo_load (name, loaded_at) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setObject(2, java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
