package kr.opengov.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server under measurement: the portal as {@code ./run} starts it, or Payara Micro with nothing but a file. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private Server(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /** The portal on a data folder; ready when its home page answers. */
    static Server portal(Path root, Path data) throws IOException, InterruptedException {
        int port = freePort();
        return start(
                List.of(
                        java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        root.resolve("server-config/target/portal/lib/launcher.jar").toString(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString()),
                port,
                "/",
                data.resolve("bench.log"));
    }

    /** The same server program with the portal's JVM options and a folder of files as its application. */
    static Server bare(Path root, Path files, Path work) throws IOException, InterruptedException {
        int port = freePort();
        Path folder = Files.createTempDirectory(work, "bare-");
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xms256m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-jar",
                root.resolve("server-config/target/portal/lib/payara-micro.jar").toString(),
                "--rootdir",
                folder.toString(),
                "--nocluster",
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port)));
        if (files != null) {
            command.addAll(List.of("--contextroot", "/", "--deploy", files.toString()));
        }
        return start(command, port, files == null ? "/health" : "/file.html", folder.resolve("bench.log"));
    }

    private static Server start(List<String> command, int port, String path, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean health = path.equals("/health");
        while (!answers(port, path, health)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroy();
                throw new IOException("The server did not start; " + log + " says why");
            }
            Thread.sleep(20);
        }
        return new Server(process, port, (System.nanoTime() - start) / 1e9);
    }

    /** An empty server says of itself that it is not well, but it says so: that is ready. */
    private static boolean answers(int port, String path, boolean anyStatus) {
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port);
                HttpLoad.Connection connection = new HttpLoad.Connection(port)) {
            int status = connection.ask(path);
            return anyStatus || status == 200;
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Seconds that the server and its database have computed since they started. */
    double processorSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .mapToDouble(spent -> spent.toNanos() / 1e9)
                .sum();
    }

    /** Megabytes of living objects: the histogram collects garbage first. */
    double heapAfterCollection() throws IOException, InterruptedException {
        long pid = micro().pid();
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String[] lines = new String(histogram.getInputStream().readAllBytes()).strip().split("\n");
        histogram.waitFor();
        String[] total = lines[lines.length - 1].strip().split("\\s+");
        return Long.parseLong(total[2]) / 1048576.0;
    }

    private ProcessHandle micro() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElse(process.toHandle());
    }

    static Path javaHomeTool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    private static String java() {
        return javaHomeTool("java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
