package kr.opengov.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a subject works on.
 *
 * @param portal the running portal with the demonstration
 * @param bare the same server program with files only
 * @param data the portal's data folder, made for this run only
 * @param thorough whether the long run was asked for
 */
record Stage(Server portal, Server bare, Path data, Table table, boolean thorough) {

    /** How many queries the database has answered since it started, but for this one. */
    long statements() throws IOException, SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    Connection database() throws IOException, SQLException {
        String log = Files.readString(data.resolve("mariadb/mariadb.log"));
        Matcher port = Pattern.compile("port: (\\d+)").matcher(log);
        String number = null;
        while (port.find()) {
            number = port.group(1);
        }
        String password = Files.readString(data.resolve("secrets/database-owner")).strip();
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + number + "/portal?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "portal_owner",
                password);
    }

    /** What the data folder keeps in a file of its own, such as the password of an account of the demonstration. */
    String secret(String name) throws IOException {
        return Files.readString(data.resolve("secrets").resolve(name)).strip();
    }

    /** Says on the terminal what is being measured. */
    void say(String text) {
        System.err.println(text);
    }
}
