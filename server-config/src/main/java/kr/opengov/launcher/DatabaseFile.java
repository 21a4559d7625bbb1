package kr.opengov.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import kr.opengov.db.Database;
import kr.opengov.db.Refused;

/** Reads the file of {@code --db-config} and looks whether its three accounts can sign in. */
final class DatabaseFile {
    /** What the boot commands of Payara Micro split at or replace, quoted or not. */
    private static final Pattern UNFIT = Pattern.compile("[\\s\"'\\\\]|\\$\\{");

    private DatabaseFile() {}

    /** @throws Refused when the file cannot be read or lacks something */
    static Database read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(
                    "The database settings " + file + " cannot be read: it must be a properties file in UTF-8"
                            + " that this user may open.",
                    e);
        }
        String port = properties.getProperty("port", "3306").strip();
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
            throw new Refused("The port in " + file + " must be a number from 1 to 65535, not \"" + port + "\".");
        }
        return new Database(
                text(properties, file, "host"),
                Integer.parseInt(port),
                account(properties, file, "owner"),
                pooled(properties, file, "portal"),
                pooled(properties, file, "integrity"));
    }

    /** @throws Refused when the server is not there, is none of those we know, or turns an account away */
    static void check(Database database) {
        signIn(database, database.owner(), Database.AUDIT);
        signIn(database, database.owner(), Database.INTEGRITY);
        signIn(database, database.owner(), Database.PORTAL);
        signIn(database, database.portal(), "");
        signIn(database, database.integrity(), "");
    }

    private static void signIn(Database database, Database.Account account, String schema) {
        try (Connection connection = database.connect(account, schema)) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            int major = connection.getMetaData().getDatabaseMajorVersion();
            boolean maria = version.toLowerCase(java.util.Locale.ROOT).contains("mariadb");
            if (maria ? major < 11 : major < 8 || major > 9) {
                throw new Refused("The database server has version " + version
                        + "; the portal needs MySQL 8 or 9 or MariaDB 11 or newer.");
            }
        } catch (SQLException e) {
            throw new Refused(
                    "The database at " + database.host() + ":" + database.port() + " does not let "
                            + account.name() + " in" + (schema.isEmpty() ? "" : " to the schema " + schema) + ": "
                            + e.getMessage().lines().findFirst().orElse("no reason given"),
                    e);
        }
    }

    /** An account that the server itself signs in with, so that its commands have to carry name and password. */
    private static Database.Account pooled(Properties properties, Path file, String kind) {
        for (String key : List.of(kind + ".name", kind + ".password")) {
            if (UNFIT.matcher(text(properties, file, key)).find()) {
                throw new Refused("The value of \"" + key + "\" in " + file
                        + " holds a blank, a quotation mark, a backslash or \"${\"; the server's commands cannot carry"
                        + " these. Give the account one without them.");
            }
        }
        return account(properties, file, kind);
    }

    private static Database.Account account(Properties properties, Path file, String kind) {
        return new Database.Account(text(properties, file, kind + ".name"), text(properties, file, kind + ".password"));
    }

    private static String text(Properties properties, Path file, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new Refused("The database settings " + file + " lack \"" + key + "\"; --help shows an example.");
        }
        return value;
    }
}
