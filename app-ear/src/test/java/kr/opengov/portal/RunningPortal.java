package kr.opengov.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged portal as {@code ./run} starts it: launcher, embedded database, demonstration, Payara Micro. */
public final class RunningPortal implements AutoCloseable {
    /** The checkout under test. */
    public static final Path ROOT =
            Path.of(System.getProperty("portal.root", "..")).toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(11);

    /** The accounts are printed after the address; this one comes last. */
    private static final String LAST_ACCOUNT = "administrator@";

    private final Process launcher;
    private final Path data;
    private final Path log;
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private RunningPortal(Process launcher, Path data, Path log, String address) {
        this.launcher = launcher;
        this.data = data;
        this.log = log;
        this.address = address;
    }

    /** Starts on the data folder, new or kept, and waits until the portal says that it is ready. */
    public static RunningPortal start(Path data) {
        return start(data, ROOT.resolve("server-config/target/portal/lib"));
    }

    /** The same with programs that lie elsewhere: the launcher, and beside it the server and the application. */
    static RunningPortal start(Path data, Path programs) {
        try {
            Files.createDirectories(data);
            Path log = data.resolve("launcher.log");
            Path program = programs.resolve("launcher.jar");
            if (!Files.exists(program)) {
                throw new IllegalStateException(program + " is missing: ./mvnw package -pl server-config -am");
            }
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-jar",
                    program.toString(),
                    "--port",
                    Integer.toString(port),
                    "--data",
                    data.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            RunningPortal portal = new RunningPortal(process, data, log, "http://127.0.0.1:" + port);
            portal.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains("Ready") || !output().contains(LAST_ACCOUNT)) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The portal did not start:\n" + output());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code http://127.0.0.1:port}, without a slash at the end. */
    public String address() {
        return address;
    }

    /** The data folder it runs on. */
    public Path data() {
        return data;
    }

    /** All the launcher has printed so far. */
    public String output() throws IOException {
        return Files.readString(log);
    }

    /**
     * The demonstration's account of a role, as the launcher printed it.
     *
     * @param role name of the role in capitals, such as {@code COMMITTEE_SECRETARY}
     */
    public DemoAccount account(String role) throws IOException {
        Matcher line = Pattern.compile("(?m)^\\s*" + role + "\\s+(\\S+@\\S+)\\s+(\\S+)\\s*$")
                .matcher(output());
        if (!line.find()) {
            throw new IllegalArgumentException("The launcher printed no account of " + role);
        }
        return new DemoAccount(line.group(1), line.group(2));
    }

    /** All accounts of a role, with the passphrase of their vault in place of the password: the second list printed. */
    List<DemoAccount> vaults(String role) throws IOException {
        String printed = output();
        Matcher line = Pattern.compile("(?m)^\\s*" + role + "\\s+(\\S+@\\S+)\\s+(\\S+)\\s*$")
                .matcher(printed.substring(printed.indexOf("Passphrases of the vaults")));
        return line.results()
                .map(found -> new DemoAccount(found.group(1), found.group(2)))
                .toList();
    }

    /** The demonstration's account with an address. */
    DemoAccount accountOf(String email) throws IOException {
        Matcher line = Pattern.compile("(?m)^\\s*[A-Z_]+\\s+" + Pattern.quote(email) + "\\s+(\\S+)\\s*$")
                .matcher(output());
        if (!line.find()) {
            throw new IllegalArgumentException("The launcher printed no account " + email);
        }
        return new DemoAccount(email, line.group(1));
    }

    /** Address and password of a demonstration account. */
    public record DemoAccount(String email, String password) {}

    /** Asks for a page as a browser without cookies would; redirects are answers, not followed. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Sends a request built by the test; its address must be this portal's. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut: launcher, server and database die at once, nobody tidies up. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
        all.add(launcher.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().join();
        }
    }

    /** The launcher and everything it started. */
    public List<ProcessHandle> family() {
        List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
        all.add(launcher.toHandle());
        return all;
    }

    /** As Ctrl-C. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
