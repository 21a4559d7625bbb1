package kr.opengov.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that outlived their parent (kill -9, power). A pid file names them; the command line proves it is them. */
public final class Orphans {
    private Orphans() {}

    /** Writes the pid file of a process just started. */
    public static void remember(Path pidFile, Process process) throws IOException {
        Files.writeString(pidFile, Long.toString(process.pid()), StandardCharsets.US_ASCII);
    }

    /**
     * Stops the process named in the file, if it still runs and is ours, and removes the file.
     *
     * @param mark a text of its command line that no other process has: the data folder
     */
    public static void stop(Path pidFile, String mark) throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = find(pidFile, mark);
        if (orphan.isPresent()) {
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                orphan.get().destroyForcibly();
                orphan.get().onExit().join();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** The process of the file, if it runs and has the mark in its command line. */
    public static Optional<ProcessHandle> find(Path pidFile, String mark) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String text = Files.readString(pidFile, StandardCharsets.US_ASCII).strip();
        if (!text.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(handle -> commandLine(handle).contains(mark));
    }

    /** Java cuts long command lines short on Linux, so the kernel is asked first. */
    private static String commandLine(ProcessHandle handle) {
        Path kernel = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        try {
            if (Files.isReadable(kernel)) {
                return Files.readString(kernel, StandardCharsets.UTF_8);
            }
        } catch (IOException gone) {
            return "";
        }
        return handle.info().commandLine().orElse("");
    }
}
