package kr.opengov.summit.internal.release;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement for many rows, on the connection of the running transaction, sent in blocks. */
public final class BatchUpdate implements AutoCloseable {
    private static final int BLOCK = 500;

    private final PreparedStatement statement;
    private int waiting;

    /** @param sql text of the program, with a question mark for each value */
    public BatchUpdate(EntityManager em, String sql) throws SQLException {
        em.flush();
        this.statement = em.unwrap(Connection.class).prepareStatement(sql);
    }

    public void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, BatchRows.plain(values[i]));
        }
        statement.addBatch();
        if (++waiting >= BLOCK) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            flush();
        }
    }
}
