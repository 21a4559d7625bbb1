package kr.opengov.platform.internal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Sha256;
import kr.opengov.platform.files.NumberSearch;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * The bytes of files, in the folder {@code files} of the data: each under its SHA-256, written aside first, forced to the
 * disk and then moved into place at once, so that a name never stands for half a file.
 */
@ApplicationScoped
public class BlobStore {

    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1 << 20;

    private final ContentCheck check = new ContentCheck();
    private Settings settings;

    protected BlobStore() {}

    @Inject
    public BlobStore(Settings settings) {
        this.settings = settings;
    }

    /** Where the bytes with a hash lie. */
    public Path path(String sha256) {
        return folder().resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Writes the content; see {@link kr.opengov.platform.files.FileStore#store} for what is refused. */
    public Blob write(FileName name, InputStream content) {
        AcceptedType type = AcceptedType.of(name.extension());
        if (!settings.list(Setting.FILE_TYPES).contains(name.extension())) {
            throw Refusal.ofField("file", "FILE_TYPE_REFUSED", name.extension());
        }
        Path incoming = folder().resolve("incoming").resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(incoming.getParent());
            Blob blob = receive(content, incoming);
            if (!check.fits(type, incoming)) {
                throw Refusal.ofField("file", "FILE_CONTENT_DIFFERS", name.extension());
            }
            if (MacroCheck.hasMacro(incoming)) {
                throw Refusal.ofField("file", "FILE_WITH_MACRO");
            }
            NumberSearch numbers = NumberSearcher.search(type, incoming);
            settle(incoming, path(blob.sha256()));
            return new Blob(blob.sha256(), blob.size(), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be written to " + folder(), e);
        } finally {
            discard(incoming);
        }
    }

    private Blob receive(InputStream content, Path to) throws IOException {
        long largest = settings.number(Setting.FILE_LARGEST);
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw Refusal.ofField("file", "FILE_TOO_LARGE", largest / MEGABYTE);
                }
                digest.update(buffer, 0, read);
                for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
            }
            file.force(true);
        }
        if (size == 0) {
            throw Refusal.ofField("file", "FILE_EMPTY");
        }
        return new Blob(HexFormat.of().formatHex(digest.digest()), size, NumberSearch.NOT_SEARCHED);
    }

    /** What is there already gets a new date, so that tidying does not take it before the row is written. */
    private static void settle(Path incoming, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(
                    place, FileTime.from(Files.getLastModifiedTime(incoming).toInstant()));
        } else {
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void discard(Path incoming) {
        try {
            Files.deleteIfExists(incoming);
        } catch (IOException e) {
            System.getLogger(BlobStore.class.getName())
                    .log(System.Logger.Level.WARNING, "a file that was not accepted stays at " + incoming, e);
        }
    }

    /**
     * Deletes bytes that no file has any more.
     *
     * @param before only what was written before, since the row of a new file may not be committed yet
     * @param needed whether a file with this hash exists
     * @return how many were deleted
     */
    public int tidyUp(Instant before, Predicate<String> needed) {
        if (!Files.isDirectory(folder())) {
            return 0;
        }
        int deleted = 0;
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)
                        && !needed.test(each.getFileName().toString())
                        && Files.deleteIfExists(each)) {
                    deleted++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files could not be tidied up in " + folder(), e);
        }
        return deleted;
    }

    private Path folder() {
        return Path.of(settings.text(Setting.DATA)).resolve("files");
    }
}
