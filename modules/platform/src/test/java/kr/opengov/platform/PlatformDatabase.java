package kr.opengov.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.internal.audit.Actors;

/** The unit {@code platform} on the test database, with transactions as the container would begin them. */
public final class PlatformDatabase {

    public static final TestDatabase DATABASE = TestDatabase.get();
    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Seoul"));
    public static final Actors CLERK = new Actors(new Actor(17L, "담당자", "203.0.113.7", "r-1"));

    private static final EntityManagerFactory FACTORY =
            Persistence.createEntityManagerFactory("platform", DATABASE.persistence("platform"));

    private PlatformDatabase() {}

    /** Does work in a transaction of its own; a thrown exception rolls it back. */
    public static <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = FACTORY.createEntityManager()) {
            return TestTransaction.of(em, () -> work.apply(em));
        }
    }

    public static void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    public static EntityManager entityManager() {
        return FACTORY.createEntityManager();
    }
}
