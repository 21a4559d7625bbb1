package kr.opengov.db;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The dump program and the client of the database: the embedded server's own, else those of the system. */
public final class DatabasePrograms {
    private DatabasePrograms() {}

    /**
     * The start of a command that dumps.
     *
     * @param programs where the embedded server was unpacked
     * @param options file with the account, for {@code --defaults-extra-file}
     * @throws Refused when there is no such program
     */
    public static List<String> dump(Path programs, Path options) throws IOException {
        return command(programs, options, "mariadb-dump", "mysqldump");
    }

    /** The start of a command that reads SQL from its input. */
    public static List<String> client(Path programs, Path options) throws IOException {
        return command(programs, options, "mariadb", "mysql");
    }

    private static List<String> command(Path programs, Path options, String own, String system) throws IOException {
        Path unpacked = programs.resolve("mariadb-11.4.5/bin").resolve(own);
        Path program = Files.isExecutable(unpacked)
                ? unpacked
                : installed(own)
                        .or(() -> installed(system))
                        .orElseThrow(() -> new Refused("Neither " + own + " nor " + system
                                + " is installed; install the client programs of your database."));
        // Only these settings: what else the machine has for clients must not change a backup.
        return List.of(program.toString(), "--defaults-file=" + options);
    }

    private static Optional<Path> installed(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }
}
