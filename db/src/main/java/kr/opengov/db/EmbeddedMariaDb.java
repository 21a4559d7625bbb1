package kr.opengov.db;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own in the data folder. It listens on 127.0.0.1 only, on a free port chosen at each start, and has
 * no account without a password. The first start unpacks the program and makes the system tables (a few seconds), later
 * ones take well under a second.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path pidFile;
    private final Database database;

    private EmbeddedMariaDb(Process process, Path pidFile, Database database) {
        this.process = process;
        this.pidFile = pidFile;
        this.database = database;
    }

    /** What differs between the portal's own data and a throw-away database of a test. */
    public enum Durability {
        /** Every commit reaches the disk. */
        KEPT,
        /** Nothing is worth a flush; lost with the power. */
        THROWN_AWAY
    }

    /**
     * Starts the server on the folder; makes the folder, the accounts and the empty schemas when it is new. A server
     * left over from a crash is stopped first, so the caller must hold the lock of the data folder.
     *
     * @param data folder of the tables and of the pid file
     * @param programs where the program is unpacked; may be shared by many data folders
     * @throws Refused when there is no program for this machine or it does not start
     */
    public static EmbeddedMariaDb start(Path data, Path programs, Secrets secrets, Durability durability)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(data.toAbsolutePath());
        Path pidFile = home.resolve("mariadb.pid");
        Orphans.stop(pidFile, home.toString());
        MariaDbProgram program = MariaDbProgram.in(programs.toAbsolutePath());
        Path tables = home.resolve("tables");
        Path log = home.resolve("mariadb.log");
        if (!Files.exists(tables)) {
            makeTables(program, tables, secrets, log);
        }
        int port = freePort();
        List<String> command = command(program, tables);
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--pid-file=" + home.resolve("mariadbd-own.pid"),
                // The certificate it would make at each start costs seconds, and nothing leaves this machine.
                "--ssl=0",
                "--skip-name-resolve",
                "--local-infile=0",
                "--symbolic-links=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-lock-wait-timeout=20",
                "--innodb-buffer-pool-size=" + (durability == Durability.KEPT ? "192M" : "64M"),
                "--performance-schema=OFF"));
        if (durability == Durability.THROWN_AWAY) {
            command.addAll(List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--sync-binlog=0"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Orphans.remember(pidFile, process);
        Files.writeString(home.resolve("port"), Integer.toString(port), StandardCharsets.US_ASCII);
        EmbeddedMariaDb server = new EmbeddedMariaDb(
                process, pidFile, new Database("127.0.0.1", port, owner(secrets), portal(secrets), integrity(secrets)));
        try {
            server.awaitReady(log);
        } catch (RuntimeException | InterruptedException e) {
            server.close();
            throw e;
        }
        return server;
    }

    /** The server that runs on the folder already, started by another process of this installation. */
    public static Optional<Database> running(Path data, Secrets secrets) throws IOException {
        Path home = data.toAbsolutePath();
        Path portFile = home.resolve("port");
        if (Orphans.find(home.resolve("mariadb.pid"), home.toString()).isEmpty() || !Files.exists(portFile)) {
            return Optional.empty();
        }
        int port = Integer.parseInt(
                Files.readString(portFile, StandardCharsets.US_ASCII).strip());
        return Optional.of(new Database("127.0.0.1", port, owner(secrets), portal(secrets), integrity(secrets)));
    }

    public Database database() {
        return database;
    }

    /** Whether the server still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Stops the server in order; by force after half a minute. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void awaitReady(Path log) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = database.connect(database.owner(), Database.PORTAL)) {
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new Refused("The embedded database did not start; " + log + " says why.", notYet);
                }
                Thread.sleep(50);
            }
        }
    }

    private static Database.Account owner(Secrets secrets) {
        return new Database.Account("portal_owner", secrets.get("database-owner"));
    }

    private static Database.Account portal(Secrets secrets) {
        return new Database.Account("portal", secrets.get("database-portal"));
    }

    private static Database.Account integrity(Secrets secrets) {
        return new Database.Account("portal_integrity", secrets.get("database-integrity"));
    }

    private static List<String> command(MariaDbProgram program, Path tables) {
        List<String> command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--basedir=" + program.base(),
                "--datadir=" + tables,
                "--lc-messages-dir=" + program.share(),
                "--character-sets-dir=" + program.share().resolve("charsets"),
                "--innodb-log-file-size=48M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Makes the system tables, our accounts and empty schemas beside, and moves them in place when all went well. */
    private static void makeTables(MariaDbProgram program, Path tables, Secrets secrets, Path log)
            throws IOException, InterruptedException {
        Path part = Files.createTempDirectory(tables.getParent(), "making-tables-");
        List<String> command = command(program, part);
        command.addAll(List.of(
                "--bootstrap",
                "--silent-startup",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            write(sql, "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
            for (String name : List.of(
                    "mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql")) {
                Files.copy(program.share().resolve(name), sql);
                write(sql, "\n");
            }
            write(sql, accountsAndSchemas(secrets));
        } catch (IOException brokenPipe) {
            process.destroy();
            throw new Refused(
                    "The tables of the embedded database could not be made; " + log + " says why.", brokenPipe);
        }
        if (process.waitFor() != 0) {
            throw new Refused("The tables of the embedded database could not be made; " + log + " says why.");
        }
        Files.move(part, tables, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One statement a line, as the bootstrap wants it. Rights on tables follow the migrations. */
    private static String accountsAndSchemas(Secrets secrets) {
        StringBuilder sql = new StringBuilder();
        sql.append("DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> '127.0.0.1');\n");
        sql.append("DELETE FROM mysql.proxies_priv;\n");
        sql.append("FLUSH PRIVILEGES;\n");
        sql.append("ALTER USER root@'127.0.0.1' IDENTIFIED BY '" + secrets.get("database-root") + "';\n");
        for (Database.Account account : List.of(owner(secrets), portal(secrets), integrity(secrets))) {
            sql.append("CREATE USER " + account.name() + "@'127.0.0.1' IDENTIFIED BY '" + account.password() + "';\n");
        }
        for (String schema : List.of(Database.PORTAL, Database.AUDIT, Database.INTEGRITY)) {
            sql.append("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n");
            sql.append("GRANT ALL ON " + schema + ".* TO portal_owner@'127.0.0.1' WITH GRANT OPTION;\n");
        }
        return sql.toString();
    }

    /** Between this look and the server's start another program may take the port; then the start fails, visibly. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
