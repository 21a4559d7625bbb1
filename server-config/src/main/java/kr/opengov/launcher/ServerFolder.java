package kr.opengov.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.db.Refused;

/**
 * The root folder of Payara Micro below the data folder. Its programs are unpacked once, so that they lie on the class
 * path where class data sharing works (a start costs a third); its configuration is fresh at each start, because the
 * server writes the passwords of the pools into it and refuses pools it knows already.
 */
final class ServerFolder {
    private static final Set<String> KEPT =
            Set.of("launch-micro.jar", "runtime", "META-INF", "docroot", "lib", "fresh-config", "made-from", "shared");

    private final Path folder;

    private ServerFolder(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the server when this folder does not hold this one, and makes its configuration fresh. */
    static ServerFolder prepare(DataFolder data, Path libraries) throws IOException, InterruptedException {
        Path folder = data.privateFolder("server");
        Path microJar = libraries.resolve("payara-micro.jar");
        Path driver = libraries.resolve("mysql-connector-j.jar");
        String origin = version(microJar) + " " + version(driver);
        Path madeFrom = folder.resolve("made-from");
        if (!Files.exists(madeFrom) || !Files.readString(madeFrom).equals(origin)) {
            DataFolder.remove(folder);
            unpack(data.privateFolder("server"), microJar, driver);
            Files.move(folder.resolve("config"), folder.resolve("fresh-config"));
            Files.writeString(madeFrom, origin, StandardCharsets.UTF_8);
        }
        ServerFolder server = new ServerFolder(folder);
        server.clear();
        copy(folder.resolve("fresh-config"), folder.resolve("config"));
        return server;
    }

    private static String version(Path jar) throws IOException {
        return jar + " " + Files.size(jar) + " "
                + Files.getLastModifiedTime(jar).toMillis();
    }

    private static void unpack(Path folder, Path microJar, Path driver) throws IOException, InterruptedException {
        Path log = Files.createTempFile("unpacking-server", ".log");
        Process process = new ProcessBuilder(
                        javaProgram(),
                        "-jar",
                        microJar.toString(),
                        "--rootdir",
                        folder.toString(),
                        "--addlibs",
                        driver.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0 || !Files.exists(folder.resolve("launch-micro.jar"))) {
            throw new Refused("The server could not be unpacked to " + folder + "; " + log + " says why.");
        }
        Files.delete(log);
    }

    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar that starts the server with this folder as its root. */
    Path program() {
        return folder.resolve("launch-micro.jar");
    }

    /** A folder for what one run writes, gone after it. */
    Path own(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }

    /**
     * Options for sharing class data between starts: the first run writes the archive when it ends, the next ones read
     * it. The archive belongs to one Java; another gets its own.
     */
    List<String> classDataSharing() throws IOException {
        Path shared = own("shared");
        String version = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "-");
        Path archive = shared.resolve("classes-" + version + ".jsa");
        List<String> options = new ArrayList<>(List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        options.add((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
        return options;
    }

    /** A run that ended early has written an archive of few classes; the next one shall write a whole one. */
    void forgetClassDataSince(Instant start) throws IOException {
        List<Path> archives;
        try (Stream<Path> all = Files.list(own("shared"))) {
            archives = all.toList();
        }
        for (Path archive : archives) {
            if (Files.getLastModifiedTime(archive).toInstant().isAfter(start)) {
                Files.delete(archive);
            }
        }
    }

    /** Removes everything a run has written, its configuration with the passwords first of all. */
    void clear() throws IOException {
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.filter(child -> !KEPT.contains(child.getFileName().toString()))
                    .toList();
        }
        for (Path child : children) {
            DataFolder.remove(child);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
