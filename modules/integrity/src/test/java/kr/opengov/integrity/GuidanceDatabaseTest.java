package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide as the migrations of the schema bring it. */
class GuidanceDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String HIRING = "WHERE kind = 'HIRING'";
    private static EntityManagerFactory factory;

    private EntityManager em;
    private Guidance guidance;

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("integrity", DATABASE.persistence("integrity"));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void openManager() {
        em = factory.createEntityManager();
        guidance = new Guidance(em);
    }

    @AfterEach
    void closeManager() {
        em.close();
        DATABASE.execute("UPDATE integrity.guide_entry SET valid_to = NULL " + HIRING);
    }

    @Test
    void everyKindOfReportHasAnEntryWithSomebodyWhoTakesIt() {
        List<GuideView> guide = guidance.entries(DAY);
        assertThat(guide).extracting(GuideView::kind).containsExactly(ReportKind.values());
        assertThat(guide).allSatisfy(entry -> {
            assertThat(entry.bodies()).isNotEmpty().allSatisfy(body -> {
                assertThat(body.ko()).isNotBlank();
                assertThat(body.en()).isNotBlank();
            });
            assertThat(entry.subject().ko()).isNotBlank();
            assertThat(entry.subject().en()).isNotBlank();
            assertThat(entry.procedure().ko()).isNotBlank();
            assertThat(entry.procedure().en()).isNotBlank();
        });
    }

    @Test
    void onlyAConfirmedEntryNamesALaw() {
        assertThat(guidance.entries(DAY))
                .allSatisfy(entry -> assertThat(entry.law() != null).isEqualTo(entry.confirmed()));
    }

    @Test
    void anEntryHoldsFromItsFirstToItsLastDay() {
        assertThat(guidance.entries(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(guidance.entries(LocalDate.of(2026, 1, 1))).hasSize(9);
        DATABASE.execute("UPDATE integrity.guide_entry SET valid_to = '2026-07-01' " + HIRING);
        assertThat(guidance.entries(DAY)).hasSize(9);
        assertThat(guidance.entries(DAY.plusDays(1))).hasSize(8).noneMatch(entry -> entry.kind() == ReportKind.HIRING);
    }

    @Test
    void theGuideTakesTwoStatements() {
        assertThat(StatementCount.of(() -> guidance.entries(DAY))).isEqualTo(2);
    }
}
