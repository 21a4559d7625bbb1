package kr.opengov.summit.internal.release;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.persistence.UuidConverter;

/**
 * Writes many rows of one table on the connection of the running transaction, numbered from the module's table of ids:
 * a release or an import has thousands of rows, which as single entities would take longer than anybody waits.
 */
public final class BatchRows implements AutoCloseable {
    private static final int BLOCK = 500;

    private final Connection connection;
    private final PreparedStatement insert;
    private final String table;
    private long next;
    private long last;
    private int waiting;

    /**
     * @param table a table of this module whose first column is {@code id}
     * @param columns the other columns; names of the program, never of a user
     */
    public BatchRows(EntityManager em, String table, List<String> columns) throws SQLException {
        // What entities changed comes first, and the connection of the transaction is taken.
        em.flush();
        this.connection = em.unwrap(Connection.class);
        this.table = table;
        this.insert = connection.prepareStatement("INSERT INTO " + table + " (id, " + String.join(", ", columns)
                + ") VALUES (?" + String.join("", Collections.nCopies(columns.size(), ", ?")) + ")");
    }

    /** Adds a row with the values of the columns in order; answers its id. */
    public long add(Object... values) throws SQLException {
        long id = id();
        insert.setLong(1, id);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 2, plain(values[i]));
        }
        insert.addBatch();
        if (++waiting >= BLOCK) {
            flush();
        }
        return id;
    }

    static Object plain(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        } else if (value instanceof UUID uuid) {
            return UuidConverter.bytes(uuid);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value;
    }

    /** The number of the next row. The generator of the entities keeps the last number given, and so does this. */
    private long id() throws SQLException {
        if (next >= last) {
            try (PreparedStatement more = connection.prepareStatement("INSERT INTO sm_ids (name, next_id) VALUES (?, ?)"
                            + " ON DUPLICATE KEY UPDATE next_id = next_id + ?");
                    PreparedStatement given =
                            connection.prepareStatement("SELECT next_id FROM sm_ids WHERE name = ?")) {
                more.setString(1, table);
                more.setLong(2, BLOCK);
                more.setLong(3, BLOCK);
                more.executeUpdate();
                given.setString(1, table);
                try (ResultSet row = given.executeQuery()) {
                    row.next();
                    last = row.getLong(1);
                    next = last - BLOCK;
                }
            }
        }
        return ++next;
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            flush();
        }
    }
}
