package kr.opengov.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.db.Database;

/** The asadmin commands that make Payara Micro this portal's server: pools, listener, what is closed. */
final class ServerCommands {
    private static final String CONFIG = "configs.config.server-config.";

    private static final String COMPRESSED = "text/html,text/css,text/plain,text/csv,text/calendar,"
            + "application/javascript,text/javascript,application/json,application/xml,image/svg+xml";

    private static final int TRANSACTION_SECONDS = 300;

    private ServerCommands() {}

    /** Before the server boots: where it listens and what it does not tell. */
    static List<String> beforeBoot(String bind) {
        String listeners = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
        String protocol = CONFIG + "network-config.protocols.protocol.http-listener.http.";
        return List.of(
                "set " + listeners + "address=" + bind,
                "set " + protocol + "server-header=false",
                "set " + protocol + "xpowered-by=false",
                "set " + protocol + "trace-enabled=false",
                // Pages bring their own compressed form; this is for the theme's files and the open data.
                "set " + protocol + "compression=on",
                "set " + protocol + "compressable-mime-type=" + COMPRESSED,
                "set " + CONFIG + "http-service.access-logging-enabled=false",
                // Without a limit a transaction that hangs keeps its locks until the server ends.
                "set " + CONFIG + "transaction-service.timeout-in-seconds=" + TRANSACTION_SECONDS,
                // One server alone needs no data grid; with it a port is open to everybody and a start costs a third
                // more.
                "set " + CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                // Timers of the portal live in its own tables; the server's need the data grid only to persist.
                "set " + CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service=None");
    }

    /** What the server logs and how: one JSON object a line, ten files of 20 MB. */
    static List<String> logging(Path logs) {
        String handler = "java.util.logging.FileHandler";
        return List.of(
                "handlers=" + handler,
                handler + ".pattern=" + logs.resolve("server.%g.json"),
                handler + ".limit=20000000",
                handler + ".count=10",
                handler + ".append=true",
                handler + ".encoding=UTF-8",
                handler + ".formatter=fish.payara.enterprise.server.logging.JSONLogFormatter",
                ".level=INFO",
                // At each start some hundred lines about commands, certificates and archives that nobody misses.
                "fish.payara.boot.runtime.level=WARNING",
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "javax.enterprise.system.tools.deployment.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING",
                "org.hibernate.validator.internal.util.Version.level=WARNING");
    }

    /** After the boot, before the application: the three pools, and the two open doors shut. */
    static List<String> pools(Database database) {
        List<String> commands = new ArrayList<>();
        commands.addAll(pool("portal", database, Database.PORTAL, database.portal(), 40, false));
        commands.addAll(pool("portal-ids", database, Database.PORTAL, database.portal(), 8, true));
        commands.addAll(pool("integrity", database, Database.INTEGRITY, database.integrity(), 12, false));
        commands.add("set-metrics-configuration --enabled=false --dynamic=true");
        commands.add("set-openapi-configuration --enabled=false");
        return commands;
    }

    private static List<String> pool(
            String name, Database database, String schema, Database.Account account, int size, boolean ids) {
        String properties = "user=" + escape(account.name()) + ":password=" + escape(account.password()) + ":url="
                + escape(database.url(schema));
        return List.of(
                "create-jdbc-connection-pool --datasourceclassname=com.mysql.cj.jdbc.MysqlDataSource"
                        + " --restype=javax.sql.DataSource --steadypoolsize=2 --maxpoolsize=" + size
                        + " --poolresize=2 --idletimeout=300 --maxwait=10000"
                        + " --isolationlevel=read-committed --isisolationguaranteed=true"
                        + " --isconnectvalidatereq=true --validationmethod=table --validationtable=DUAL"
                        + " --validateatmostonceperiod=30"
                        + (ids ? " --nontransactionalconnections=true" : "")
                        + " --property=" + properties + " " + name,
                "create-jdbc-resource --connectionpoolid=" + name + " jdbc/" + name);
    }

    /** In a list of properties the colon separates, and the equals sign ends the name. */
    private static String escape(String value) {
        return "\""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace(":", "\\:")
                        .replace("=", "\\=") + "\"";
    }
}
