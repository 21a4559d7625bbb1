package kr.opengov.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.opengov.db.Orphans;
import kr.opengov.db.Refused;

/**
 * Payara Micro in a JVM of its own. Its root folder is fresh at each start and only for this user, because the server
 * writes the passwords of the pools into it.
 */
final class MicroServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path pidFile;
    private final Path root;
    private final Path log;
    private final String address;

    private MicroServer(Process process, Path pidFile, Path root, Path log, String address) {
        this.process = process;
        this.pidFile = pidFile;
        this.root = root;
        this.log = log;
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

    static MicroServer start(Setup setup) throws IOException {
        Path run = setup.data().privateFolder("server");
        DataFolder.remove(run);
        setup.data().privateFolder("server");
        Path root = setup.data().privateFolder("server/root");
        Path temporary = setup.data().privateFolder("server/tmp");
        Path logs = setup.data().privateFolder("logs");
        Path before = write(run.resolve("before-boot.asadmin"), setup.beforeBoot());
        Path pools = write(run.resolve("pools.asadmin"), setup.pools());
        Path log = logs.resolve("server.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=4",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        setup.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                setup.libraries().resolve("payara-micro.jar").toString(),
                "--rootdir",
                root.toString(),
                "--nocluster",
                "--nohazelcast",
                "--disablephonehome",
                "--addlibs",
                setup.libraries().resolve("mysql-connector-j.jar").toString(),
                "--prebootcommandfile",
                before.toString(),
                "--postbootcommandfile",
                pools.toString(),
                "--secretsdir",
                setup.secrets().toString(),
                "--port",
                Integer.toString(setup.port()),
                "--contextroot",
                "/",
                "--deploy",
                setup.application().toString()));
        Process process = new ProcessBuilder(command)
                .directory(run.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Path pidFile = setup.data().path().resolve("server.pid");
        Orphans.remember(pidFile, process);
        String host = setup.bind().equals("0.0.0.0") ? "127.0.0.1" : setup.bind();
        return new MicroServer(process, pidFile, root, log, "http://" + host + ":" + setup.port());
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
                throw new Refused("The server ended while starting; " + log + " says why.");
            }
            if (System.nanoTime() > end) {
                throw new Refused("The server did not become ready in " + PATIENCE.toMinutes() + " minutes; " + log
                        + " says why.");
            }
            Thread.sleep(100);
        }
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

    /** Stops the server in order, by force after half a minute, and removes what it wrote for itself. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            DataFolder.remove(root.getParent());
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
