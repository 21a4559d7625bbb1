package kr.opengov.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A real Payara Server with the EAR, set up by the scripts of the distribution as an operator would. It is a second
 * node of the portal that runs already: the same database, the same keys.
 */
final class PayaraServer implements AutoCloseable {
    private static final Path TARGET = RunningPortal.ROOT.resolve("app-ear/target");
    /** From here on the ten ports the server wants besides HTTP; outside the range free ports are drawn from. */
    private static final int ADMINISTRATION = 24848;

    private final Path scripts;
    private final Path home;
    private final Path settings;
    private final int port;

    private PayaraServer(Path scripts, Path home, Path settings, int port) {
        this.scripts = scripts;
        this.home = home;
        this.settings = settings;
        this.port = port;
    }

    static PayaraServer beside(RunningPortal portal) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        PayaraServer server = new PayaraServer(
                TARGET.resolve("distribution/portal/server"),
                TARGET.resolve("payara6"),
                writeSettings(portal, port),
                port);
        SharedPortal.remove(server.home.resolve("glassfish/domains/portal"));
        server.run(
                "setup",
                "--payara",
                server.home.toString(),
                "--env",
                server.settings.toString(),
                "--port",
                Integer.toString(port),
                "--admin-port",
                Integer.toString(ADMINISTRATION));
        return server;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Where the domain keeps its own settings; no password may be in it. */
    Path domainFile() {
        return home.resolve("glassfish/domains/portal/config/domain.xml");
    }

    /** The settings file an operator would fill in, with what the launcher of the running portal made for itself. */
    private static Path writeSettings(RunningPortal portal, int port) throws IOException {
        Path data = portal.data();
        String database = Files.readString(data.resolve("mariadb/port")).strip();
        String options = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
                + "&sslMode=DISABLED&allowPublicKeyRetrieval=true";
        Map<String, String> settings = new TreeMap<>();
        settings.put("PORTAL_DB_URL", "jdbc:mysql://127.0.0.1:" + database + "/portal" + options);
        settings.put("PORTAL_DB_USER", "portal");
        settings.put("PORTAL_DB_PASSWORD", secret(data, "database-portal"));
        settings.put("PORTAL_INTEGRITY_DB_URL", "jdbc:mysql://127.0.0.1:" + database + "/integrity" + options);
        settings.put("PORTAL_INTEGRITY_DB_USER", "portal_integrity");
        settings.put("PORTAL_INTEGRITY_DB_PASSWORD", secret(data, "database-integrity"));
        settings.put("PORTAL_DATA", data.toString());
        settings.put("PORTAL_DEMO", "true");
        settings.put("PORTAL_ADDRESS", "http://127.0.0.1:" + port);
        try (Stream<Path> keys = Files.list(data.resolve("secrets/application"))) {
            for (Path key : keys.toList()) {
                String name = key.getFileName()
                        .toString()
                        .toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[.-]", "_");
                settings.put(name, Files.readString(key).strip());
            }
        }
        Path file = TARGET.resolve("payara.env");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        List<String> lines = new ArrayList<>();
        settings.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(file, lines);
        return file;
    }

    static String secret(Path data, String name) throws IOException {
        return Files.readString(data.resolve("secrets").resolve(name)).strip();
    }

    private void run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(scripts.resolve(script).toString()));
        command.addAll(List.of(arguments));
        Path log = TARGET.resolve("payara-" + script + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
    }

    @Override
    public void close() {
        try {
            run("portal-domain", "stop", "--payara", home.toString(), "--env", settings.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
