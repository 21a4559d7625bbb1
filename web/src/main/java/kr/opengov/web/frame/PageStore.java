package kr.opengov.web.frame;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pages kept for a short while in memory. A page that was begun before a change is not kept after it. What other nodes
 * change shows after {@link #KEPT} at the latest.
 */
final class PageStore {

    static final Duration KEPT = Duration.ofSeconds(15);

    /** Bytes; beyond that everything is thrown away, which bounds the memory whatever addresses are asked for. */
    static final long LARGEST = 32L * 1024 * 1024;

    private record Kept(StoredPage page, long until) {}

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    long generation() {
        return generation.get();
    }

    Optional<StoredPage> find(String key) {
        Kept kept = pages.get(key);
        return kept == null || kept.until() - System.nanoTime() < 0 ? Optional.empty() : Optional.of(kept.page());
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
