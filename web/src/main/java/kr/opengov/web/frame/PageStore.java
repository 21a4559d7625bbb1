package kr.opengov.web.frame;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pages kept in memory: all for a short while, in which nobody asks whether they are still right, and those that have a
 * {@linkplain PageVersion version} for as long as it stays the same. A page that was begun before a change is not kept
 * after it. What other nodes change shows after {@link #KEPT} at the latest.
 */
final class PageStore {

    static final Duration KEPT = Duration.ofSeconds(15);

    /** Bytes; beyond that everything is thrown away, which bounds the memory whatever addresses are asked for. */
    static final long LARGEST = 32L * 1024 * 1024;

    private record Kept(StoredPage page, long until) {}

    private record Versioned(StoredPage page, String version) {}

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final Map<String, Versioned> versions = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong versionedBytes = new AtomicLong();

    long generation() {
        return generation.get();
    }

    Optional<StoredPage> find(String key) {
        Kept kept = pages.get(key);
        return kept == null || kept.until() - System.nanoTime() < 0 ? Optional.empty() : Optional.of(kept.page());
    }

    /** The page of a version, however old; it is good for a short while again without asking. */
    Optional<StoredPage> find(String key, String version, long askedIn) {
        Versioned known = versions.get(key);
        if (known == null || !known.version().equals(version)) {
            return Optional.empty();
        }
        keep(key, known.page(), askedIn);
        return Optional.of(known.page());
    }

    void keep(String key, StoredPage page, long begunIn) {
        if (bytes.addAndGet(page.size()) > LARGEST) {
            clear();
            bytes.addAndGet(page.size());
        }
        Kept before = pages.put(key, new Kept(page, System.nanoTime() + KEPT.toNanos()));
        if (before != null) {
            bytes.addAndGet(-before.page().size());
        }
        if (generation.get() != begunIn) {
            empty();
        }
    }

    /** Keeps a page as the one of a version that was asked for before the page was begun. */
    void keep(String key, StoredPage page, String version, long begunIn) {
        if (versionedBytes.addAndGet(page.size()) > LARGEST) {
            versions.clear();
            versionedBytes.set(page.size());
        }
        Versioned before = versions.put(key, new Versioned(page, version));
        if (before != null) {
            versionedBytes.addAndGet(-before.page().size());
        }
        keep(key, page, begunIn);
    }

    /** Something was changed: no page may show the state before. */
    void empty() {
        generation.incrementAndGet();
        clear();
    }

    private void clear() {
        pages.clear();
        bytes.set(0);
    }
}
