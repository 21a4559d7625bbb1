package kr.opengov.db;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Counts the statements that really reach the database, by thread: how tests prove that a page of a hundred rows costs
 * as many statements as a page of one. Connections of {@link TestDatabase#persistence} report here.
 */
public final class StatementCount implements QueryInterceptor {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** How many queries and changes this thread sends while the work runs; transaction control does not count. */
    public static int of(Runnable work) {
        int before = COUNT.get()[0];
        work.run();
        return COUNT.get()[0] - before;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query interceptedQuery) {
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {
        // Holds nothing.
    }

    @Override
    public <T extends Resultset> T postProcess(
            Supplier<String> sql, Query interceptedQuery, T originalResultSet, ServerSession serverSession) {
        String text = sql.get();
        String start = text == null ? "" : text.stripLeading().toUpperCase(Locale.ROOT);
        if (start.startsWith("SELECT")
                || start.startsWith("INSERT")
                || start.startsWith("UPDATE")
                || start.startsWith("DELETE")
                || start.startsWith("WITH")
                || start.startsWith("REPLACE")
                || start.startsWith("(")) {
            COUNT.get()[0]++;
        }
        return null;
    }
}
