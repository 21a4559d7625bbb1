package kr.opengov.platform.internal.approvals;

import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.entityManager;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No number is given twice and none is lost: on two connections, after a rollback and after a kill. */
class DocumentNumbersDatabaseTest {

    private static final long UNIT = 902;

    @BeforeEach
    void series() {
        tidyUp();
        DATABASE.execute(
                "INSERT INTO pf_issuing_unit (id, code, name_ko, prefix) VALUES (902, 'numbers', '번호과', '번호과')",
                "INSERT INTO pf_number_series (unit_id, last_serial) VALUES (902, 4000)");
    }

    @AfterEach
    void tidyUp() {
        DATABASE.execute(
                "DELETE FROM pf_number_series WHERE unit_id = 902", "DELETE FROM pf_issuing_unit WHERE id = 902");
    }

    @Test
    void theSecondNodeWaitsForTheFirstAndGetsTheNextNumber() throws Exception {
        EntityManager first = entityManager();
        first.getTransaction().begin();
        assertThat(DocumentNumbers.next(first, UNIT)).isEqualTo(4001);

        CompletableFuture<Long> second = CompletableFuture.supplyAsync(DocumentNumbersDatabaseTest::next);
        assertThatThrownBy(() -> second.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        first.getTransaction().commit();
        first.close();

        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(4002);
    }

    @Test
    void aRolledBackApprovalGivesItsNumberBack() {
        EntityManager first = entityManager();
        first.getTransaction().begin();
        assertThat(DocumentNumbers.next(first, UNIT)).isEqualTo(4001);
        first.getTransaction().rollback();
        first.close();

        assertThat(next()).isEqualTo(4001);
    }

    @Test
    void aNodeThatDiesInBetweenTakesNoNumberWithIt() throws ExecutionException, InterruptedException {
        EntityManager dying = entityManager();
        dying.getTransaction().begin();
        assertThat(DocumentNumbers.next(dying, UNIT)).isEqualTo(4001);
        Object connection = dying.createNativeQuery("SELECT CONNECTION_ID()").getSingleResult();
        inTransaction(em -> em.createNativeQuery("KILL " + connection).executeUpdate());

        assertThat(next()).isEqualTo(4001);
        assertThatThrownBy(() -> dying.getTransaction().commit()).isNotNull();
        dying.close();
        assertThat(next()).isEqualTo(4002);
    }

    @Test
    void manyAtOnceGetNumbersWithoutGapAndWithoutDouble() throws Exception {
        Set<Long> given = new ConcurrentSkipListSet<>();
        List<CompletableFuture<Void>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            nodes.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 10; i++) {
                    assertThat(given.add(next())).isTrue();
                }
            }));
        }
        for (CompletableFuture<Void> node : nodes) {
            node.get(60, TimeUnit.SECONDS);
        }
        assertThat(given).hasSize(40).first().isEqualTo(4001L);
        assertThat(((ConcurrentSkipListSet<Long>) given).last()).isEqualTo(4040L);
    }

    private static long next() {
        return inTransaction(em -> DocumentNumbers.next(em, UNIT));
    }
}
