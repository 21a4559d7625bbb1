package kr.opengov.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.summit.internal.conflict.ConflictBench;

/** Measures the portal against its own bare server, the two sides in turn, and prints ratios. */
public final class Bench {
    static final int ROUNDS = 5;
    private static final String ONLY = "--only=";

    /** What is measured on the running portal, one class for each subject, in this order. */
    private static final List<Subject> SUBJECTS = List.of(
            new PublicPages(),
            new Members(),
            new Reports(),
            new InboxOfStaff(),
            new CoCreation(),
            new PartnershipFile(),
            new Programmes(),
            new ProgrammeDesks());

    /** What is measured without a portal, each in a process of its own that writes rows with tabs between the cells. */
    private static final List<Class<?>> PROCESSES = List.of(Papers.class, ConflictBench.class);

    private final Path root;
    private final Path work;
    private final boolean thorough;
    private final List<Subject> subjects;
    private final boolean whole;
    private final Table table = new Table();

    /** @param only the name of the one subject to measure; empty for everything */
    private Bench(Path root, boolean thorough, String only) throws IOException {
        this.root = root;
        this.whole = only.isEmpty();
        this.subjects = SUBJECTS.stream()
                .filter(subject -> whole || subject.getClass().getSimpleName().equals(only))
                .toList();
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("no subject " + only);
        }
        this.work = Files.createDirectories(root.resolve("bench/target/work"));
        this.thorough = thorough;
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        String only = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(ONLY))
                .map(argument -> argument.substring(ONLY.length()))
                .findFirst()
                .orElse("");
        Bench bench = new Bench(root, Arrays.asList(arguments).contains("--long"), only);
        try {
            bench.run();
        } finally {
            bench.table.print(); // what was measured before something failed is still worth reading
        }
    }

    private void run() throws Exception {
        remove(work);
        Files.createDirectories(work);
        Path data = work.resolve("data");
        for (Class<?> process : whole ? PROCESSES : List.<Class<?>>of()) {
            process(process);
        }
        System.err.println("Preparing: first start of the portal, which loads the demonstration");
        Server.portal(root, data).close();
        if (whole) {
            startUp(data);
        }
        try (Server portal = Server.portal(root, data)) {
            Path files = Files.createDirectories(work.resolve("files"));
            PublicPages.writeFiles(portal, files);
            try (Server bare = Server.bare(root, files, work)) {
                Stage stage = new Stage(portal, bare, data, table, thorough);
                for (Subject subject : subjects) {
                    subject.measure(stage);
                }
                if (whole) {
                    memory(portal, bare);
                }
            }
        }
    }

    /** With the portal's options, because drawing documents needs more memory than measuring has. */
    private void process(Class<?> measured) throws IOException, InterruptedException {
        System.err.println("Measuring " + measured.getSimpleName());
        Path libraries = root.resolve("bench/target/portal/WEB-INF/lib");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        root.resolve("bench/target/classes") + ":" + libraries + "/*",
                        measured.getName(),
                        Integer.toString(ROUNDS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException(measured.getSimpleName() + " failed");
        }
        lines.forEach(line -> table.row(line.split("\t", -1)));
    }

    private void startUp(Path data) throws Exception {
        int rounds = thorough ? ROUNDS : 3;
        double[] bare = new double[rounds];
        double[] portal = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            System.err.println("Start " + (i + 1) + " of " + rounds);
            try (Server server = Server.bare(root, null, work)) {
                bare[i] = server.secondsToReady();
            }
            try (Server server = Server.portal(root, data)) {
                portal[i] = server.secondsToReady();
            }
        }
        double limit = 3 * Table.median(bare) + 5;
        table.row("start-up, bare Payara Micro", "%.1f s".formatted(Table.median(bare)), "1.00", "");
        table.row(
                "start-up, portal with its database",
                "%.1f s".formatted(Table.median(portal)),
                "%.2f".formatted(Table.median(portal) / Table.median(bare)),
                "at most %.1f s".formatted(limit));
    }

    private void memory(Server portal, Server bare) throws Exception {
        double ours = portal.heapAfterCollection();
        double theirs = bare.heapAfterCollection();
        table.row("heap after the load, bare Payara Micro", "%.0f MB".formatted(theirs), "1.00", "");
        table.row("heap after the load, portal", "%.0f MB".formatted(ours), "%.2f".formatted(ours / theirs), "at most 2.50");
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
