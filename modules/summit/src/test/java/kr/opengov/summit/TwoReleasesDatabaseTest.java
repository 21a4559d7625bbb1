package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.internal.release.PlannedReleases;
import kr.opengov.summit.internal.release.ReleaseStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who release at once on two connections, and a plan that a conflict forbids: nothing is ever half done. */
class TwoReleasesDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-01T00:00:00Z"), ZoneOffset.UTC);
    private static EntityManagerFactory factory;

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("summit", DATABASE.persistence("summit"));
    }

    @AfterAll
    static void close() {
        DATABASE.empty(Releasing.TABLES);
        factory.close();
    }

    @BeforeEach
    void loadSeoul() throws Exception {
        DATABASE.empty(Releasing.TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        release(null);
    }

    private static int release(Integer last) {
        EntityManager em = factory.createEntityManager();
        try {
            return Releasing.release(em, new ReleaseStore(), CLOCK, SEOUL, last);
        } finally {
            em.close();
        }
    }

    private static long count(String sql) {
        EntityManager em = factory.createEntityManager();
        try {
            return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
        } finally {
            em.close();
        }
    }

    @Test
    void ofTwoAtOnceExactlyOneWins() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 5; round++) {
                DATABASE.execute("UPDATE sm_session SET title_ko = 'round " + round + "' WHERE id = 1");
                int last = round;
                CyclicBarrier start = new CyclicBarrier(2);
                Callable<Object> work = () -> {
                    start.await();
                    try {
                        return release(last);
                    } catch (Conflict lookAgain) {
                        return lookAgain;
                    }
                };
                List<Object> ends = new ArrayList<>();
                for (Future<Object> end : two.invokeAll(List.of(work, work))) {
                    ends.add(end.get());
                }
                assertThat(ends).filteredOn(Integer.class::isInstance).containsExactly(round + 1);
                assertThat(ends).filteredOn(Conflict.class::isInstance).hasSize(1);
                assertThat(count("SELECT COUNT(*) FROM sm_release")).isEqualTo(round + 1L);
                assertThat(count("SELECT COUNT(*) FROM sm_released_slot x JOIN sm_release r ON r.id = x.release_id"
                                + " WHERE r.sequence = " + (round + 1)))
                        .isEqualTo(17);
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void aPlannedReleaseThatAConflictForbidsIsRefusedAndLeavesNothing() {
        DATABASE.execute(
                "UPDATE sm_slot s JOIN sm_slot t ON t.session_id = 1 SET s.room_id = t.room_id,"
                        + " s.starts_at = t.starts_at, s.ends_at = t.ends_at WHERE s.session_id = 2",
                "INSERT INTO sm_release_plan (id, summit_id, due_at) VALUES (900, 1, '2021-10-31 00:00:00')");
        EntityManager em = factory.createEntityManager();
        PlannedReleases plans = new PlannedReleases(em, Releasing.making(em, new ReleaseStore(), CLOCK));
        try {
            assertThat(plans.due(CLOCK.instant())).containsExactly(900L);
            em.getTransaction().begin();
            assertThatThrownBy(() -> plans.make(900))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("RELEASE_BLOCKED"));
            em.getTransaction().rollback();
            em.getTransaction().begin();
            plans.refused(900, "RELEASE_BLOCKED");
            em.getTransaction().commit();
            assertThat(plans.due(CLOCK.instant()))
                    .as("it is not tried every minute")
                    .isEmpty();
        } finally {
            em.close();
        }
        assertThat(count("SELECT COUNT(*) FROM sm_release")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM sm_release_change WHERE release_id <> (SELECT id FROM sm_release)"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM sm_release_plan WHERE refused = 'RELEASE_BLOCKED'"))
                .isEqualTo(1);
    }
}
