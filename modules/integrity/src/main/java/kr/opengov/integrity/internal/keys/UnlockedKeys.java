package kr.opengov.integrity.internal.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The private keys that are open now, in the memory of this server alone: never in a session, never replicated. A key is
 * wiped after a time without use, at sign-out and when the server stops.
 *
 * @param <K> who it belongs to
 */
public final class UnlockedKeys<K> implements AutoCloseable {

    private final Clock clock;
    private final Duration idleLimit;
    private final Map<K, Open> open = new HashMap<>();

    public UnlockedKeys(Clock clock, Duration idleLimit) {
        this.clock = clock;
        this.idleLimit = idleLimit;
    }

    /** Keeps a pair for its owner; one that was open before is wiped. */
    public synchronized void unlock(K owner, KeyPair pair) {
        sweep();
        Open before = open.put(owner, new Open(pair, clock.instant()));
        if (before != null && before.pair != pair) {
            before.pair.close();
        }
    }

    /**
     * Lets a copy of the owner's pair do something, which is wiped afterwards, and starts the idle time anew. The work runs
     * outside the lock: nobody waits for another's database.
     *
     * @return empty when it is locked
     */
    public <T> Optional<T> use(K owner, Function<KeyPair, T> work) {
        Optional<KeyPair> copy = copy(owner);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        try (KeyPair pair = copy.get()) {
            return Optional.of(work.apply(pair));
        }
    }

    private synchronized Optional<KeyPair> copy(K owner) {
        sweep();
        Open found = open.get(owner);
        if (found == null) {
            return Optional.empty();
        }
        found.used = clock.instant();
        return Optional.of(found.pair.copy());
    }

    /** Whether the owner's pair is open; does not count as use. */
    public synchronized boolean isOpen(K owner) {
        sweep();
        return open.containsKey(owner);
    }

    /** When the owner's pair will be wiped if it is not used; empty when it is locked. Does not count as use. */
    public synchronized Optional<Instant> openUntil(K owner) {
        sweep();
        return Optional.ofNullable(open.get(owner)).map(found -> found.used.plus(idleLimit));
    }

    /** Wipes the owner's pair. */
    public synchronized void lock(K owner) {
        Open found = open.remove(owner);
        if (found != null) {
            found.pair.close();
        }
    }

    /** Wipes the pairs of all such owners. */
    public synchronized void lockIf(Predicate<K> such) {
        open.entrySet().removeIf(one -> {
            boolean gone = such.test(one.getKey());
            if (gone) {
                one.getValue().pair.close();
            }
            return gone;
        });
    }

    /** Wipes what has been idle too long; a timer calls it too, so that a key does not wait for the next visitor. */
    public synchronized void sweep() {
        Instant limit = clock.instant().minus(idleLimit);
        for (Iterator<Open> all = open.values().iterator(); all.hasNext(); ) {
            Open one = all.next();
            if (one.used.isBefore(limit)) {
                one.pair.close();
                all.remove();
            }
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(one -> one.pair.close());
        open.clear();
    }

    private static final class Open {
        private final KeyPair pair;
        private Instant used;

        private Open(KeyPair pair, Instant used) {
            this.pair = pair;
            this.used = used;
        }
    }
}
