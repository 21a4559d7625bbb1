package kr.opengov.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import kr.opengov.web.frame.StoredPage;

/**
 * The files of releases, each made once: a release never changes, and neither does what is made of it. Whoever comes
 * while a file is made waits for it.
 */
@ApplicationScoped
public class ReleasedFiles {

    /** Bytes; beyond that everything is thrown away, which bounds the memory whatever files are asked for. */
    static final long LARGEST = 64L * 1024 * 1024;

    /**
     * What a file is made of.
     *
     * @param site stands in the addresses inside the file
     * @param part what was asked for, such as one room of a calendar
     */
    record Key(long release, String name, String language, String site, Object part) {}

    private final Map<Key, StoredPage> files = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    StoredPage file(Key key, String contentType, Supplier<byte[]> content) {
        StoredPage known = files.get(key);
        if (known != null) {
            return known;
        }
        StoredPage file = files.computeIfAbsent(key, missing -> {
            StoredPage made = made(contentType, content.get());
            // What was asked for stays in the memory too, and anybody may ask for many long names.
            bytes.addAndGet(made.size() + 2L * key.toString().length());
            return made;
        });
        if (bytes.get() > LARGEST) {
            files.clear();
            bytes.set(0);
        }
        return file;
    }

    private static StoredPage made(String contentType, byte[] content) {
        try {
            return new StoredPage(contentType, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
