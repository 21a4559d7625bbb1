package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.outbox.OutboxMessage;
import kr.opengov.summit.internal.release.ReleaseDesk;
import kr.opengov.summit.internal.release.ReleaseOutcomes;
import kr.opengov.summit.internal.release.ReleaseStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes back from the approval line to a release. */
class ReleaseOutcomesDatabaseTest {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-01T00:00:00Z"), ZoneOffset.UTC);

    private EntityManagerFactory factory;
    private EntityManager em;
    private final ReleaseStore store = new ReleaseStore();

    @BeforeEach
    void release() throws Exception {
        DATABASE.empty(Releasing.TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, CLOCK);
        }
        factory = Persistence.createEntityManagerFactory("summit", DATABASE.persistence("summit"));
        em = factory.createEntityManager();
        Releasing.release(em, store, CLOCK, SEOUL, null);
        DATABASE.execute("UPDATE sm_release SET document_id = 41");
    }

    @AfterEach
    void close() {
        em.close();
        factory.close();
    }

    @Test
    void anApprovedReleaseShowsItsNumberAndAReturnedOneCanBeHandedInAgain() {
        hear("summit/release/" + SEOUL + "/1", 41, DocumentOutcome.Outcome.RETURNED);
        assertThat(row().documentId()).isNull();
        assertThat(row().documentNumber()).isNull();
        hear("summit/release/" + SEOUL + "/1", 41, DocumentOutcome.Outcome.APPROVED);
        assertThat(row().documentId()).isEqualTo(41);
        assertThat(row().documentNumber()).isEqualTo("시험과-3");
    }

    @Test
    void outcomesOfOthersAreLeftAlone() {
        hear("summit/release/" + SEOUL + "/2", 41, DocumentOutcome.Outcome.RETURNED);
        hear("summit/release/" + SEOUL + "/1", 42, DocumentOutcome.Outcome.RETURNED);
        hear("plans/call/1/1", 41, DocumentOutcome.Outcome.RETURNED);
        assertThat(row().documentId()).isEqualTo(41);
    }

    private ReleaseRow row() {
        return new ReleaseDesk(store).releases(em, SEOUL).get(0);
    }

    private void hear(String key, long document, DocumentOutcome.Outcome outcome) {
        String payload = """
                {"sourceKey": "%s", "documentId": %d, "outcome": "%s", "number": "시험과-3", "registeredOn": "2021-11-02"}
                """.formatted(key, document, outcome);
        TestTransaction.run(em, () -> new ReleaseOutcomes(em)
                .handle(new OutboxMessage(1, DocumentOutcome.TOPIC, key, "1", payload, CLOCK.instant())));
    }
}
