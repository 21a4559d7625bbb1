package kr.opengov.db;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A throw-away MySQL 8 for the tests of the profile {@code mysql}: the ministries run MySQL, so nothing may work on
 * MariaDB alone. The program (8.0.15, Linux x86-64, needs Debian's libaio1) comes from a test library; this version
 * reads CHECK constraints and does not enforce them.
 */
final class TestMySql implements AutoCloseable {
    private static final String ARCHIVE = "mysql-Linux-amd64.tar.gz";

    private final Process process;
    private final Database database;

    private TestMySql(Process process, Database database) {
        this.process = process;
        this.database = database;
    }

    static TestMySql start(Path home, Path programs, Secrets secrets) throws IOException, InterruptedException {
        Path base = unpacked(programs);
        Path tables = home.resolve("mysql");
        Path log = home.resolve("mysql.log");
        Path first = Files.write(home.resolve("accounts.sql"), accountsAndSchemas(secrets));
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + tables,
                "--lc-messages-dir=" + base.resolve("share")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        List<String> making = new ArrayList<>(command);
        making.add("--initialize-insecure");
        if (launch(making, log).waitFor() != 0) {
            throw new IllegalStateException("MySQL could not make its tables; " + Files.readString(log));
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        command.addAll(List.of(
                "--init-file=" + first,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + Files.createTempDirectory("portal-mysql").resolve("s"),
                "--mysqlx=OFF",
                "--ssl=OFF",
                "--skip-log-bin",
                "--skip-name-resolve",
                "--innodb-flush-log-at-trx-commit=0",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00"));
        Database database = new Database(
                "127.0.0.1",
                port,
                new Database.Account("portal_owner", secrets.get("database-owner")),
                new Database.Account("portal", secrets.get("database-portal")),
                new Database.Account("portal_integrity", secrets.get("database-integrity")));
        TestMySql server = new TestMySql(launch(command, log), database);
        server.awaitReady(log);
        return server;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitReady(Path log) throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (Connection connection = database.connect(database.integrity(), "")) {
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("MySQL did not start; " + Files.readString(log), notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    private static Process launch(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Made as an installation's own administrator would: the integrity account comes last and tells of the end. */
    private static List<String> accountsAndSchemas(Secrets secrets) {
        List<String> sql = new ArrayList<>();
        sql.add("ALTER USER root@localhost IDENTIFIED BY '" + secrets.get("database-root") + "';");
        sql.add("CREATE USER portal_owner@'127.0.0.1' IDENTIFIED BY '" + secrets.get("database-owner") + "';");
        for (String schema : List.of(Database.PORTAL, Database.AUDIT, Database.INTEGRITY)) {
            sql.add("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;");
            sql.add("GRANT ALL ON " + schema + ".* TO portal_owner@'127.0.0.1' WITH GRANT OPTION;");
        }
        sql.add("CREATE USER portal@'127.0.0.1' IDENTIFIED BY '" + secrets.get("database-portal") + "';");
        sql.add("CREATE USER portal_integrity@'127.0.0.1' IDENTIFIED BY '" + secrets.get("database-integrity") + "';");
        return sql;
    }

    private static Path unpacked(Path programs) throws IOException, InterruptedException {
        Path base = Files.createDirectories(programs).resolve("mysql-8.0.15");
        try (FileChannel channel = FileChannel.open(
                        programs.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock();
                InputStream archive = TestMySql.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
            if (Files.exists(base)) {
                return base;
            }
            if (archive == null) {
                throw new IllegalStateException("No MySQL on the class path: run with the profiles verify and mysql.");
            }
            Path part = Files.createTempDirectory(programs, "unpacking-");
            Process tar = new ProcessBuilder("tar", "xzf", "-", "-C", part.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var input = tar.getOutputStream()) {
                archive.transferTo(input);
            }
            if (tar.waitFor() != 0) {
                throw new IOException("The MySQL archive could not be unpacked");
            }
            Files.move(part, base, StandardCopyOption.ATOMIC_MOVE);
            return base;
        }
    }
}
