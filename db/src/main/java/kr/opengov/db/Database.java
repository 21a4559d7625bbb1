package kr.opengov.db;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and the three accounts that use it. Nobody but the owner changes tables; the portal's account
 * reads and writes the portal's schema, may only add to and read the audit trail, and sees nothing of integrity, whose
 * account in turn sees nothing else.
 *
 * @param host name or address
 * @param port TCP port
 * @param owner runs the migrations and loads the demonstration
 * @param portal what the pool {@code jdbc/portal} signs in with
 * @param integrity what the pool {@code jdbc/integrity} signs in with
 */
public record Database(String host, int port, Account owner, Account portal, Account integrity) {

    /** The portal's own tables. */
    public static final String PORTAL = "portal";
    /** The audit trail: the portal's account may add and read, nothing else. */
    public static final String AUDIT = "portal_audit";
    /** Reports of wrongdoing; only the integrity account and the owner get in. */
    public static final String INTEGRITY = "integrity";

    /** A name and a password. */
    public record Account(String name, String password) {
        /** Never the password: records end up in messages. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * The address of a schema for the driver, with everything that must not depend on the defaults of a server: UTC,
     * utf8mb4, batches in one statement. TLS whenever the server offers it; on the same machine without.
     */
    public String url(String schema) {
        return "jdbc:mysql://" + host + ":" + port + "/" + schema
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true"
                + "&characterEncoding=UTF-8&connectionCollation=utf8mb4_unicode_ci"
                + "&rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=250"
                + "&prepStmtCacheSqlLimit=4096&useLocalSessionState=true&connectTimeout=10000&tcpKeepAlive=true"
                + (isLocal() ? "&sslMode=DISABLED&allowPublicKeyRetrieval=true" : "&sslMode=PREFERRED");
    }

    /** Opens a connection of its own; the caller closes it. */
    public Connection connect(Account account, String schema) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", account.name());
        properties.setProperty("password", account.password());
        return DriverManager.getConnection(url(schema), properties);
    }

    /** Whether the server is on this machine, so that nothing crosses a network. */
    public boolean isLocal() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            // Connecting will say so; without an address nothing is sent in clear.
            return false;
        }
    }
}
