package kr.opengov.integrity.internal.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.integrity.internal.keys.Binding;
import kr.opengov.integrity.internal.keys.DataKey;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.OpeningStream;
import kr.opengov.integrity.internal.keys.SealingStream;
import kr.opengov.platform.Refusal;

/**
 * The folder with the sealed files. The content is sealed on its way in, in memory of a few segments; nothing of it ever
 * lies on the disk in clear, not in a temporary file either. A file is there whole, forced to the disk, or not at all.
 */
public final class SealedFiles {

    /** Larger files are refused: 500 MB. */
    public static final long LARGEST = 500L * 1024 * 1024;

    /** Less than this free on the disk, and nothing more is taken: the database needs room to keep what is written. */
    static final long LEAST_FREE = 1024L * 1024 * 1024;

    private static final int CHUNK = 65_536;

    /** How often the free space is asked for while a file arrives. */
    private static final long STRIDE = 64L * 1024 * 1024;

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    /** @param folder made when missing */
    public SealedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Seals a stream into a file.
     *
     * @param content read to its end; the caller closes it
     * @return the length of the content
     * @throws Refusal {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}, {@code FILE_CONTENT_DIFFERS}, {@code FILE_NO_SPACE}
     */
    public long seal(UUID caseId, UUID id, DataKey key, EvidenceName name, InputStream content) {
        Path part = path(id, ".part");
        try {
            Files.createDirectories(folder, OWNERS_FOLDER);
            Files.createFile(part, OWNER_ONLY);
            try {
                long length = write(part, caseId, id, key, name, content);
                Files.move(part, path(id, ""), StandardCopyOption.ATOMIC_MOVE);
                force(folder);
                return length;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file; the caller closes the stream, which wipes the key. */
    public InputStream open(UUID caseId, UUID id, DataKey key, long length) {
        try {
            InputStream sealed = Files.newInputStream(path(id, ""));
            return new FilterInputStream(new OpeningStream(sealed, key, place(caseId, id), length)) {
                @Override
                public void close() throws IOException {
                    key.close();
                    super.close();
                }
            };
        } catch (IOException e) {
            key.close();
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file whose case did not take it. */
    public void remove(UUID id) {
        try {
            Files.deleteIfExists(path(id, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes what a kill or a loss of power left behind: parts of uploads, and files whose case never took them. They are
     * sealed under keys that were in memory alone and open for nobody.
     *
     * @param taken the files that cases have
     * @param before only what was last written before, because an upload may be under way
     * @return how many were removed
     */
    public int removeLeft(Set<String> taken, Instant before) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                if (old && !taken.contains(folder.relativize(file).toString()) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(Path part, UUID caseId, UUID id, DataKey key, EvidenceName name, InputStream content)
            throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel);
                SealingStream sealing = new SealingStream(out, key, place(caseId, id))) {
            byte[] chunk = content.readNBytes(CHUNK);
            if (chunk.length == 0) {
                throw Refusal.ofField("file", "FILE_EMPTY");
            }
            if (!name.fits(chunk)) {
                throw Refusal.ofField("file", "FILE_CONTENT_DIFFERS", name.extension());
            }
            long length = 0;
            while (chunk.length > 0) {
                if (length % STRIDE == 0) {
                    checkSpace(part);
                }
                length += chunk.length;
                if (length > LARGEST) {
                    throw Refusal.ofField("file", "FILE_TOO_LARGE", LARGEST / 1024 / 1024);
                }
                sealing.write(chunk);
                chunk = content.readNBytes(CHUNK);
            }
            sealing.finish();
            channel.force(true);
            return length;
        }
    }

    private static void checkSpace(Path part) throws IOException {
        if (Files.getFileStore(part).getUsableSpace() < LEAST_FREE) {
            throw Refusal.ofField("file", "FILE_NO_SPACE");
        }
    }

    /** So that the name of the file survives a loss of power too. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(UUID id, String suffix) {
        return folder.resolve(id + suffix);
    }

    private static Binding place(UUID caseId, UUID id) {
        return new Binding(caseId, "attachment", id, "content", Binding.SCHEMA, KeyKind.ATTACHMENT, 0);
    }
}
