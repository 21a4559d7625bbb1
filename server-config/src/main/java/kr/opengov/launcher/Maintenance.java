package kr.opengov.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.opengov.db.Migrations;
import kr.opengov.db.Refused;

/**
 * What an operator does with an installation besides starting it: {@code status}, {@code migrate}, {@code user},
 * {@code backup}, {@code restore}. Called by {@code bin/portal}, which explains the commands.
 */
public final class Maintenance {
    private static final int REFUSED = 2;
    private static final int NOT_RUNNING = 3;
    private static final int NOT_ANSWERING = 4;
    private static final int BROKEN = 1;
    // Held here, or the level would be collected with it.
    private static final Logger LIBRARIES = Logger.getLogger("org.flywaydb");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Maintenance(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--")) {
                if (i + 1 == arguments.size()) {
                    throw new Refused("The option " + argument + " needs a value.");
                }
                options.put(argument.substring(2), arguments.get(++i));
            } else {
                words.add(argument);
            }
        }
    }

    /** The exit code is 0 when it is done, 2 when something the user can mend was refused, 1 when a part broke. */
    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        int code;
        try {
            code = new Maintenance(List.of(arguments)).run();
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            code = REFUSED;
        } catch (Exception e) {
            System.err.println("That did not work: " + e);
            code = BROKEN;
        }
        System.exit(code);
    }

    private int run() throws Exception {
        String command = words.isEmpty() ? "" : words.remove(0);
        Path data = Path.of(option("data")).toAbsolutePath().normalize();
        switch (command) {
            case "status" -> {
                return status(data);
            }
            case "migrate" -> migrate(data);
            case "user" -> user(data);
            case "backup" -> backup(data);
            case "restore" -> restore(data);
            default -> throw new Refused("Unknown command " + command + "; bin/portal --help lists them all.");
        }
        return 0;
    }

    private static int status(Path data) throws IOException {
        if (!DataFolder.isInUse(data)) {
            System.out.println("The portal does not run.");
            return NOT_RUNNING;
        }
        String address = address(data);
        if (!address.isEmpty() && answers(address + "/health/ready")) {
            System.out.println("The portal runs and is ready: " + address + "/");
            return 0;
        }
        System.out.println("The portal runs but is not ready; " + data.resolve("logs") + " says why.");
        return NOT_ANSWERING;
    }

    /** Where the portal of this folder answered when it was started last, or empty. */
    private static String address(Path data) throws IOException {
        Path file = data.resolve("address");
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).strip()
                : "";
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(3000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notThere) {
            return false;
        }
    }

    private void migrate(Path data) throws Exception {
        try (DataFolder folder = DataFolder.open(data);
                Installation installation = Installation.open(folder.path(), databaseFile())) {
            int done = new Migrations(installation.database()).run();
            System.out.println(done == 0 ? "The tables are up to date." : "Done: " + done + " migrations.");
        }
    }

    private void user(Path data) throws Exception {
        String action = words.isEmpty() ? "" : words.remove(0);
        try (Installation installation = Installation.open(data, databaseFile())) {
            AccountCommands accounts = new AccountCommands(installation.database(), Clock.systemUTC());
            String path =
                    switch (action) {
                        case "add" ->
                            accounts.add(
                                    option("email"),
                                    option("name"),
                                    List.of(option("role").split(",")));
                        case "link" -> accounts.link(option("email"));
                        default -> throw new Refused("Say user add or user link; bin/portal --help shows the options.");
                    };
            System.out.println("Give this link to its owner; it works once:");
            System.out.println(options.getOrDefault("base-url", address(data)) + path);
        }
    }

    private void backup(Path data) throws Exception {
        Path file = file();
        try (Installation installation = Installation.open(data, databaseFile())) {
            long size = new Backup(installation, data).write(file);
            System.out.println("Written: " + file + ", " + size / 1_000_000 + " MB. The secrets of "
                    + data.resolve("secrets") + " are not in it: keep them in another place.");
        }
    }

    private void restore(Path data) throws Exception {
        Path file = file();
        Backup.check(file);
        try (DataFolder folder = DataFolder.open(data);
                Installation installation = Installation.open(folder.path(), databaseFile())) {
            new Backup(installation, data).read(file);
            new Migrations(installation.database()).run();
            System.out.println("Restored from " + file + ". Put the secrets that belong to it into "
                    + data.resolve("secrets") + " before you start the portal.");
        }
    }

    private Path file() {
        if (words.size() != 1) {
            throw new Refused("Name the file of the backup, such as portal-2026-01-31.zip.");
        }
        return Path.of(words.get(0)).toAbsolutePath();
    }

    private Optional<Path> databaseFile() {
        return Optional.ofNullable(options.get("db-config")).map(Path::of);
    }

    private String option(String name) {
        String value = options.get(name);
        if (value == null || value.isBlank()) {
            throw new Refused("The option --" + name + " is missing; bin/portal --help shows the options.");
        }
        return value;
    }
}
