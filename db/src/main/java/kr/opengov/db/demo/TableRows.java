package kr.opengov.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Writes rows of one table in a batch and numbers them; remembers the last number for the module's table of ids. */
final class TableRows implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private final String table;
    private final String ids;
    private long last;

    /**
     * @param ids the table of ids of the module, such as {@code sm_ids}
     * @param table the table, whose first column is {@code id}
     * @param columns the other columns; names of the program, never of a user
     */
    TableRows(Connection connection, String ids, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.ids = ids;
        this.insert = connection.prepareStatement("INSERT INTO " + table + " (id, " + String.join(", ", columns)
                + ") VALUES (?" + String.join("", Collections.nCopies(columns.size(), ", ?")) + ")");
    }

    /** The same for a table that has rows already: the new ones are numbered behind them. */
    static TableRows behind(Connection connection, String ids, String table, List<String> columns) throws SQLException {
        TableRows rows = new TableRows(connection, ids, table, columns);
        try (PreparedStatement query = connection.prepareStatement("SELECT COALESCE(MAX(id), 0) FROM " + table);
                ResultSet last = query.executeQuery()) {
            last.next();
            rows.last = last.getLong(1);
        }
        return rows;
    }

    /** Adds a row with the values of the columns in order; answers its id. */
    long add(Object... values) throws SQLException {
        last++;
        insert.setLong(1, last);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 2, values[i]);
        }
        insert.addBatch();
        return last;
    }

    /** Sends the rows, and tells the generator of ids to go on behind them. */
    @Override
    public void close() throws SQLException {
        try (insert;
                PreparedStatement generator = connection.prepareStatement("INSERT INTO " + ids
                        + " (name, next_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE next_id = VALUES(next_id)")) {
            insert.executeBatch();
            generator.setString(1, table);
            generator.setLong(2, last);
            generator.executeUpdate();
        }
    }
}
