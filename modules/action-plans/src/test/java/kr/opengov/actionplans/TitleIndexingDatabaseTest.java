package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.actionplans.internal.proposal.TitleIndexing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes enter titles into the index at once: each title stands in it once, and nobody waits or fails. */
@Timeout(60)
class TitleIndexingDatabaseTest {

    private static final String INDEX =
            "SELECT g.gram, COUNT(*) FROM ap_proposal_gram g GROUP BY g.gram ORDER BY g.gram";
    private static final String COUNTS =
            "SELECT g.gram, g.proposals FROM ap_gram g WHERE g.proposals > 0 ORDER BY g.gram";

    private CallsFixture fixture;
    private List<List<Number>> expected;

    @BeforeEach
    void loadPastThePortal() {
        fixture = CallsFixture.withOpenCall();
        fixture.at(CallsFixture.OPENS.plusDays(2), 9, 0, 0);
        fixture.propose(101, "버스 정보를 공개해 주십시오");
        fixture.propose(102, "도서관 책을 늘려 주십시오");
        expected = numbers(INDEX);
        CallsFixture.DATABASE.empty("ap_proposal_gram", "ap_gram");
    }

    @Test
    void aNodeLeavesWhatAnotherOneWorksOn() {
        try (EntityManager first = fixture.open();
                EntityManager second = fixture.open()) {
            first.getTransaction().begin();
            second.getTransaction().begin();
            new TitleIndexing(first).next();
            new TitleIndexing(second).next();
            second.getTransaction().commit();
            first.getTransaction().commit();
        }
        indexedOnce();
    }

    @Test
    void aNodeSeesWhatAnotherOneFinishedSinceItLooked() {
        try (EntityManager first = fixture.open();
                EntityManager second = fixture.open()) {
            second.getTransaction().begin();
            second.createNativeQuery("SELECT COUNT(*) FROM ap_proposal_gram").getSingleResult();
            first.getTransaction().begin();
            new TitleIndexing(first).next();
            first.getTransaction().commit();
            new TitleIndexing(second).next();
            second.getTransaction().commit();
        }
        indexedOnce();
    }

    private void indexedOnce() {
        assertThat(numbers(INDEX)).isNotEmpty().isEqualTo(expected);
        assertThat(numbers(COUNTS)).isEqualTo(expected);
    }

    private List<List<Number>> numbers(String sql) {
        return fixture.ask(em -> {
            List<?> rows = em.createNativeQuery(sql).getResultList();
            return rows.stream()
                    .map(row -> (Object[]) row)
                    .map(cells -> List.<Number>of(((Number) cells[0]).longValue(), ((Number) cells[1]).longValue()))
                    .toList();
        });
    }
}
