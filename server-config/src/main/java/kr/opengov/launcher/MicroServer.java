package kr.opengov.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kr.opengov.db.Orphans;
import kr.opengov.db.Refused;

/** Payara Micro in a JVM of its own: inside the launcher's it would lose its openings and see our libraries. */
final class MicroServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern REFUSAL =
            Pattern.compile("Exception while loading the app|Boot Command create-jdbc-\\S+ failed");

    private final Process process;
    private final Path pidFile;
    private final ServerFolder folder;
    private final Path logs;
    private final String address;
    private final Instant started = Instant.now();
    private long seen;
    private boolean ready;

    private MicroServer(Process process, Path pidFile, ServerFolder folder, Path logs, long seen, String address) {
        this.process = process;
        this.pidFile = pidFile;
        this.folder = folder;
        this.logs = logs;
        this.seen = seen;
        this.address = address;
    }

    /**
     * What the server is started with.
     *
     * @param libraries folder with payara-micro.jar, the driver and the application
     * @param application WAR or exploded folder
     * @param data the data folder
     * @param pools asadmin commands run before the application is deployed
     * @param settings properties the application reads as its configuration; no secrets
     * @param secrets folder with one file per secret property
     */
    record Setup(
            Path libraries,
            Path application,
            DataFolder data,
            String bind,
            int port,
            List<String> beforeBoot,
            List<String> pools,
            Map<String, String> settings,
            Path secrets) {}

    static MicroServer start(Setup setup) throws IOException, InterruptedException {
        ServerFolder folder = ServerFolder.prepare(setup.data(), setup.libraries());
        Path logs = setup.data().privateFolder("logs");
        Path console = logs.resolve("console.log");
        long before = Files.exists(log(logs)) ? Files.size(log(logs)) : 0;
        Process process = new ProcessBuilder(command(setup, folder, logs))
                .directory(folder.own("work").toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        Path pidFile = setup.data().path().resolve("server.pid");
        Orphans.remember(pidFile, process);
        String host = setup.bind().equals("0.0.0.0") ? "127.0.0.1" : setup.bind();
        return new MicroServer(process, pidFile, folder, logs, before, "http://" + host + ":" + setup.port());
    }

    private static List<String> command(Setup setup, ServerFolder folder, Path logs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ServerFolder.javaProgram(),
                "-Xms256m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder.own("tmp"),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                // The server's own log lines would look through every library for JSON, one line after the other.
                "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl"));
        command.addAll(folder.classDataSharing());
        setup.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                folder.program().toString(),
                "--nocluster",
                "--disablephonehome",
                "--logproperties",
                folder.file("logging.properties", ServerCommands.logging(logs)).toString(),
                "--prebootcommandfile",
                folder.file("before-boot.asadmin", setup.beforeBoot()).toString(),
                "--postbootcommandfile",
                folder.file("pools.asadmin", setup.pools()).toString(),
                "--secretsdir",
                setup.secrets().toString(),
                "--port",
                Integer.toString(setup.port()),
                "--contextroot",
                "/",
                "--deploy",
                setup.application().toString()));
        return command;
    }

    /** Stops a server that outlived its launcher. */
    static void stopOrphan(DataFolder data) throws IOException, InterruptedException {
        Orphans.stop(data.path().resolve("server.pid"), data.path().toString());
    }

    /** @throws Refused when the server ends or does not answer in time */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers("/health/ready")) {
            if (!process.isAlive()) {
                throw new Refused("The server ended while starting; " + logs + " says why.");
            }
            if (System.nanoTime() > end) {
                throw new Refused("The server did not become ready in " + PATIENCE.toMinutes() + " minutes; " + logs
                        + " says why.");
            }
            if (refusesTheApplication()) {
                throw new Refused("The server did not accept the application; " + logs + " says why.");
            }
            Thread.sleep(100);
        }
        ready = true;
    }

    /**
     * A server without its application would answer for ever that it is not ready. Only what the log gained since the last
     * look is read: a log of many days, read whole ten times a second, would take the processor from the start itself.
     */
    private boolean refusesTheApplication() {
        try (RandomAccessFile log = new RandomAccessFile(log(logs).toFile(), "r")) {
            if (log.length() < seen) {
                seen = 0; // a new file: the server has put the full one aside
            }
            byte[] bytes = new byte[(int) (log.length() - seen)];
            log.seek(seen);
            log.readFully(bytes);
            String lines = new String(bytes, StandardCharsets.ISO_8859_1);
            int whole = lines.lastIndexOf('\n') + 1;
            seen += whole;
            return REFUSAL.matcher(lines.substring(0, whole)).find();
        } catch (IOException rotating) {
            return false;
        }
    }

    private static Path log(Path logs) {
        return logs.resolve("server.0.json");
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return address;
    }

    Process process() {
        return process;
    }

    /** Stops the server in order, by force after a minute, and removes what it wrote for itself. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            if (!ready) {
                folder.forgetClassDataSince(started);
            }
            folder.clear();
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
