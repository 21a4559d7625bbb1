package kr.opengov.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.db.Refused;

/** The folder with everything an installation owns. One portal at a time: a lock says so, and a crash releases it. */
final class DataFolder implements AutoCloseable {
    private static final long NEEDED_BYTES = 1_000_000_000L;

    /** What may lie in a folder before its first start: what the operator's command makes, and a disk's own folder. */
    private static final Set<String> BEFORE_THE_FIRST_START = Set.of("logs", "files", "launcher.pid", "lost+found");

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws Refused when the folder cannot be used, is in use, or its disk is nearly full */
    static DataFolder open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            refuseForeign(path);
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Refused("The disk of " + path + " has " + free / 1_000_000 + " MB left; the portal needs "
                        + NEEDED_BYTES / 1_000_000 + " MB. Free some space, or use --data DIR on another disk.");
            }
            FileChannel channel =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Refused("Another portal already runs on the data folder " + path
                        + ". Stop it first, or use --data DIR with another folder.");
            }
            return new DataFolder(path, channel, lock);
        } catch (AccessDeniedException e) {
            throw new Refused("This user may not write to the data folder " + path + "; use --data DIR.", e);
        } catch (IOException | UnsupportedOperationException e) {
            throw new Refused(
                    "The data folder " + path + " cannot be used (" + e.getMessage() + "); use --data DIR.", e);
        }
    }

    /** A mistyped folder with somebody's own files must not fill with ours. */
    private static void refuseForeign(Path path) throws IOException {
        if (Files.exists(path.resolve("portal.lock")) || Files.exists(path.resolve("secrets"))) {
            return;
        }
        try (Stream<Path> all = Files.list(path)) {
            Optional<String> foreign = all.map(each -> each.getFileName().toString())
                    .filter(name -> !BEFORE_THE_FIRST_START.contains(name) && !name.endsWith(".log"))
                    .sorted()
                    .findFirst();
            if (foreign.isPresent()) {
                throw new Refused("The folder " + path + " is not the portal's: it holds " + foreign.get()
                        + ". --data DIR takes an empty folder, or one the portal was started on before.");
            }
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    /** Whether a portal runs on the folder now. */
    static boolean isInUse(Path path) throws IOException {
        Path file = path.resolve("portal.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock free = tryLock(channel);
            if (free != null) {
                free.release();
            }
            return free == null;
        }
    }

    Path path() {
        return path;
    }

    /** A folder below that only this user can open, made when missing. */
    Path privateFolder(String name) {
        Path folder = path.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder below with everything in it; links are removed, not followed. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
