package kr.opengov.db.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/**
 * One part of the demonstration. Runs once in the life of a database, after the loaders that stand before it in
 * {@link DemoLoaders#ALL}; facts come from {@code src/main/resources/demo}.
 */
public interface DemoLoader {

    /** A name that never changes: the database remembers by it that this part is loaded. */
    String name();

    /**
     * Writes the rows, in batches.
     *
     * @param connection of the owner, in the portal's schema, inside a transaction that the caller ends; tables of
     *     other schemas are named in full ({@code portal_audit.…}, {@code integrity.…})
     * @param clock the portal's clock, for rows that lie before or after today
     */
    void load(Connection connection, Clock clock) throws SQLException, IOException;
}
