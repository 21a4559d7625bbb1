package kr.opengov.launcher;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.opengov.db.Database;
import kr.opengov.db.DatabasePrograms;
import kr.opengov.db.Refused;

/**
 * A backup: one ZIP with a dump of each schema, each consistent in itself while the portal runs, and the stored files.
 * Secrets are never in it, so that a lost backup tells nothing of what integrity keeps under keys.
 */
final class Backup {
    private static final List<String> SCHEMAS = List.of(Database.PORTAL, Database.AUDIT, Database.INTEGRITY);
    private static final String FILES = "files/";

    private final Installation installation;
    private final Path data;

    Backup(Installation installation, Path data) {
        this.installation = installation;
        this.data = data;
    }

    /**
     * Writes beside and moves: a backup that broke off leaves no file that looks like one.
     *
     * @return its size in bytes
     */
    long write(Path file) throws IOException, InterruptedException {
        if (Files.exists(file)) {
            throw new Refused("There is a file " + file + " already; a backup never overwrites another.");
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new Refused("There is no folder " + file.getParent() + " for the backup.");
        }
        Path part = Files.createTempFile(
                file.getParent(),
                "portal-backup-",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
            for (String schema : SCHEMAS) {
                zip.putNextEntry(new ZipEntry(schema + ".sql"));
                pipe(dump(schema), null, zip);
                zip.closeEntry();
            }
            addFiles(zip);
        } catch (IOException | InterruptedException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return Files.size(file);
    }

    private void addFiles(ZipOutputStream zip) throws IOException {
        Path files = data.resolve("files");
        if (!Files.isDirectory(files)) {
            return;
        }
        try (Stream<Path> all = Files.walk(files)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(FILES + files.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }

    /** @throws Refused when the installation holds data already */
    void read(Path file) throws IOException, InterruptedException, SQLException {
        try (ZipFile zip = open(file)) {
            for (String schema : SCHEMAS) {
                refuseData(schema);
            }
            Path files = data.resolve("files");
            if (Files.exists(files)) {
                throw new Refused("There are stored files in " + files + " already; restore into a new data folder.");
            }
            for (String schema : SCHEMAS) {
                try (InputStream sql = zip.getInputStream(zip.getEntry(schema + ".sql"))) {
                    pipe(client(schema), sql, OutputStream.nullOutputStream());
                }
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                restoreFile(zip, all.nextElement(), files);
            }
        }
    }

    private static ZipFile open(Path file) {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused(file + " is no backup of the portal, or it cannot be read.", e);
        }
    }

    /**
     * Reads everything once, so that the checksums of the archive speak before anything is written.
     *
     * @throws Refused when the file is no backup, or damaged
     */
    static void check(Path file) throws IOException {
        Set<String> missing =
                new HashSet<>(SCHEMAS.stream().map(schema -> schema + ".sql").toList());
        // As a stream: only then Java compares the checksums.
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.transferTo(OutputStream.nullOutputStream());
                missing.remove(entry.getName());
            }
        } catch (NoSuchFileException e) {
            throw new Refused("There is no file " + file + ".", e);
        } catch (ZipException | EOFException e) {
            throw new Refused(file + " is damaged; nothing was restored.", e);
        }
        if (!missing.isEmpty()) {
            throw new Refused(file + " is no backup of the portal: it lacks " + String.join(", ", missing) + ".");
        }
    }

    private void refuseData(String schema) throws SQLException {
        Database database = installation.database();
        try (Connection connection = database.connect(database.owner(), schema);
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ?")) {
            query.setString(1, schema);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getInt(1) > 0) {
                    throw new Refused("The schema " + schema
                            + " has tables already; restore into a new data folder or into empty schemas.");
                }
            }
        }
    }

    private static void restoreFile(ZipFile zip, ZipEntry entry, Path files) {
        if (!entry.getName().startsWith(FILES) || entry.isDirectory()) {
            return;
        }
        Path target = files.resolve(entry.getName().substring(FILES.length())).normalize();
        if (!target.startsWith(files)) {
            throw new Refused("The backup names a file outside its folder: " + entry.getName());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> dump(String schema) throws IOException {
        List<String> command = new ArrayList<>(DatabasePrograms.dump(data.resolve("programs"), optionFile()));
        if (command.get(0).endsWith("mysqldump")) {
            // A restore into another server must not need the right to set that server's transaction ids.
            command.add("--set-gtid-purged=OFF");
        }
        // --no-tablespaces: the owner has no right to ask about them, and nothing of ours depends on one.
        command.addAll(List.of(
                "--single-transaction",
                "--quick",
                "--hex-blob",
                "--no-tablespaces",
                "--routines",
                "--triggers",
                "--default-character-set=utf8mb4",
                schema));
        return command;
    }

    private List<String> client(String schema) throws IOException {
        List<String> command = new ArrayList<>(DatabasePrograms.client(data.resolve("programs"), optionFile()));
        command.addAll(List.of("--default-character-set=utf8mb4", schema));
        return command;
    }

    /** The account in a file only this user can read: a password on a command line is seen by everybody. */
    private Path optionFile() throws IOException {
        Path file = data.resolve("secrets").resolve("client.cnf");
        Database database = installation.database();
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                "[client]\nprotocol=tcp\nhost=" + database.host() + "\nport=" + database.port() + "\nuser="
                        + database.owner().name() + "\npassword=\""
                        + database.owner().password().replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n"
                        // Only MariaDB's programs know it, and only they insist on TLS where the server has none.
                        + (database.isLocal() ? "loose-skip-ssl\n" : ""),
                StandardCharsets.UTF_8);
        return file;
    }

    private void pipe(List<String> command, InputStream in, OutputStream out) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("portal-backup-", ".log");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            try (OutputStream input = process.getOutputStream()) {
                if (in != null) {
                    in.transferTo(input);
                }
            } catch (IOException brokenPipe) {
                process.waitFor();
                throw new Refused(command.get(0) + " broke off: " + lastLine(errors), brokenPipe);
            }
            process.getInputStream().transferTo(out);
            if (process.waitFor() != 0) {
                throw new Refused(command.get(0) + " failed: " + lastLine(errors));
            }
        } finally {
            Files.deleteIfExists(errors);
            Files.deleteIfExists(data.resolve("secrets").resolve("client.cnf"));
        }
    }

    private static String lastLine(Path errors) throws IOException {
        List<String> lines = Files.readAllLines(errors, StandardCharsets.UTF_8);
        return lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1);
    }
}
