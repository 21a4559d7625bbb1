package kr.opengov.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kr.opengov.db.Refused;

/**
 * What the user wrote on the command line.
 *
 * @param port HTTP port, 1–65535
 * @param bind address the server listens on
 * @param data the data folder, absolute
 * @param demo whether the demonstration and its accounts are loaded
 * @param databaseFile settings of an own database server instead of the embedded one
 * @param help whether only the help is wanted
 */
record Options(int port, String bind, Path data, boolean demo, Optional<Path> databaseFile, boolean help) {

    static final String HELP = """
            Starts the open government portal on this machine.

              --port N          HTTP port (8080)
              --bind ADDRESS    address to listen on (127.0.0.1; 0.0.0.0 for every one)
              --data DIR        folder of the database, files, keys and logs (./data)
              --no-demo         no demonstration data; prints a one-time link for the first administrator
              --db-config FILE  use an own MySQL 8 or 9 or MariaDB 11 instead of the embedded one; a properties file:
                                  host=…, port=3306,
                                  owner.name=…, owner.password=…,          (migrates; all rights on the three schemas
                                                                            portal, portal_audit and integrity)
                                  portal.name=…, portal.password=…,
                                  integrity.name=…, integrity.password=…
              --help            this text

            Ctrl-C stops the portal and its database.
            """;

    /** @throws Refused when an option is unknown or a value does not fit */
    static Options parse(List<String> arguments) {
        int port = 8080;
        String bind = "127.0.0.1";
        Path data = Path.of("data");
        boolean demo = true;
        Optional<Path> databaseFile = Optional.empty();
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--bind" -> bind = notEmpty(option, rest);
                case "--data" -> data = Path.of(notEmpty(option, rest));
                case "--no-demo" -> demo = false;
                case "--db-config" -> databaseFile = Optional.of(Path.of(notEmpty(option, rest)));
                case "--help", "-h" -> help = true;
                default -> throw new Refused("Unknown option " + option + "; --help lists them all.");
            }
        }
        return new Options(port, bind, data.toAbsolutePath().normalize(), demo, databaseFile, help);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refused("The option " + option + " needs a value; --help shows which.");
        }
        return rest.next();
    }

    /** An empty path would be the folder the user happens to stand in. */
    private static String notEmpty(String option, Iterator<String> rest) {
        String value = value(option, rest);
        if (value.isBlank()) {
            throw new Refused("The option " + option + " needs a value, not an empty one; --help shows which.");
        }
        return value;
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new Refused("The port must be a number from 1 to 65535, not \"" + text + "\".");
    }
}
