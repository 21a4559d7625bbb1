package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.internal.register.AgencyTrace;
import kr.opengov.actionplans.internal.register.CommitmentNumber;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.demo.ActionPlanDemo;
import kr.opengov.platform.directory.TraceLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register on Korea's plans of the demonstration. */
class PlanRegisterDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String[] TABLES = {
        "ap_commitment_agency",
        "ap_commitment_state",
        "ap_commitment",
        "ap_vision_area",
        "ap_plan_state",
        "ap_action_plan",
        "ap_ids"
    };
    private static EntityManagerFactory factory;

    private EntityManager em;
    private PlanRegister register;

    @Test
    void tellsTheDirectoryWhatAnAgencyLeads() throws Exception {
        Set<Long> agencies;
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT MIN(organisation_id), COUNT(DISTINCT organisation_id), SUM(organisation_id IS NULL)"
                                + " FROM ap_commitment_agency WHERE name_as_printed = '국민권익위원회'")) {
            row.next();
            agencies = Set.of(row.getLong(1));
            assertThat(row.getInt(2)).isEqualTo(1);
            assertThat(row.getInt(3)).isZero();
        }
        List<TraceLine> led = new AgencyTrace(em).ofOrganisations(agencies);
        assertThat(StatementCount.of(() -> new AgencyTrace(em).ofOrganisations(agencies)))
                .isEqualTo(1);
        assertThat(led).isNotEmpty().allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo("lead");
            assertThat(line.path()).startsWith("/plans/KOR/");
        });
        assertThat(new AgencyTrace(em).ofOrganisations(Set.of(-1L))).isEmpty();
    }

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("actionplans", DATABASE.persistence("actionplans"));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void loadKorea() throws Exception {
        DATABASE.empty(TABLES);
        try (Connection connection = DATABASE.owner()) {
            new ActionPlanDemo().load(connection, Clock.systemUTC());
        }
        em = factory.createEntityManager();
        register = new PlanRegister(em);
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    @Test
    void listsThePlansWithTheirCompleteness() {
        List<PlanRow> plans = register.plans(TODAY);
        assertThat(plans).extracting(PlanRow::ordinal).containsExactly(6, 5, 4);
        assertThat(plans).extracting(PlanRow::commitments).containsExactly(10L, 3L, 13L);
        assertThat(plans).extracting(PlanRow::announced).containsExactly(10, 14, null);
        assertThat(plans)
                .extracting(PlanRow::completeness)
                .containsExactly(Completeness.COMPLETE, Completeness.PARTIAL, Completeness.UNCONFIRMED);
        assertThat(plans)
                .extracting(PlanRow::state)
                .containsExactly(PlanState.IMPLEMENTATION, PlanState.ENDED, PlanState.ENDED);
        assertThat(plans.get(0).period())
                .isEqualTo(new PeriodView(LocalDate.of(2023, 7, 1), LocalDate.of(2027, 6, 30), DatePrecision.MONTH));
    }

    @Test
    void theStateIsTheOneOfTheDay() {
        assertThat(sixth(LocalDate.of(2023, 7, 13)).state()).isEqualTo(PlanState.NOT_RECORDED);
        assertThat(sixth(LocalDate.of(2023, 7, 14)).state()).isEqualTo(PlanState.ADOPTED);
        assertThat(sixth(LocalDate.of(2023, 7, 30)).state()).isEqualTo(PlanState.ADOPTED);
        assertThat(sixth(LocalDate.of(2023, 7, 31)).state()).isEqualTo(PlanState.IMPLEMENTATION);
        assertThat(register.plans(LocalDate.of(2023, 7, 20)).get(0).state()).isEqualTo(PlanState.ADOPTED);
        assertThat(sixth(TODAY).history())
                .extracting(StateEntry::state)
                .containsExactly(PlanState.IMPLEMENTATION, PlanState.ADOPTED);
    }

    @Test
    void aPlanGroupsItsCommitmentsByVisionAreaAndNumber() {
        PlanView plan = sixth(TODAY);
        assertThat(plan.groups())
                .extracting(group -> group.area().ko())
                .containsExactly("반부패", "포용적 디지털 혁신", "시민영역 국민참여 강화");
        assertThat(plan.groups().stream().flatMap(group -> group.commitments().stream()))
                .extracting(CommitmentRow::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(plan.commitments()).isEqualTo(10);
        assertThat(register.plan("KOR", 5, TODAY).orElseThrow().groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.area()).isNull();
                    assertThat(group.commitments())
                            .extracting(CommitmentRow::number)
                            .containsExactly("3", "6", "10");
                });
        assertThat(register.plan("KOR", 3, TODAY)).isEmpty();
        assertThat(register.plan("XXX", 6, TODAY)).isEmpty();
    }

    @Test
    void whereTwoTablesDisagreeBothReadingsAreKept() {
        CommitmentView seventh = register.commitment("KOR", 6, "7", TODAY).orElseThrow();
        assertThat(seventh.agenciesDisputed()).isTrue();
        assertThat(seventh.agencies())
                .containsExactly(
                        new AgencyView(AgencyRole.LEAD, "행정안전부", PrintedIn.BOTH, true),
                        new AgencyView(AgencyRole.CO_LEAD, "국가인권위원회", PrintedIn.TABLE_1, true),
                        new AgencyView(AgencyRole.CO_LEAD, "국민권익위원회", PrintedIn.TABLE_2, false));
        assertThat(seventh.note().ko()).isNotBlank();
        CommitmentRow row = sixth(TODAY).groups().get(2).commitments().get(1);
        assertThat(row.agencies()).containsExactly("행정안전부", "국가인권위원회");
        assertThat(row.agenciesDisputed()).isTrue();
    }

    @Test
    void aCommitmentSaysWhatIsReadAndWhatIsConcluded() {
        CommitmentView first = register.commitment("KOR", 6, "1", TODAY).orElseThrow();
        assertThat(first.ogpId()).isEqualTo("KR0065");
        assertThat(first.ogpIdInferred()).isFalse();
        assertThat(first.state()).isEqualTo(CommitmentState.CONFIRMED);
        assertThat(register.commitment("KOR", 6, "2", TODAY).orElseThrow().ogpIdInferred())
                .isTrue();
        CommitmentView fourth = register.commitment("KOR", 4, "KR0036", TODAY).orElseThrow();
        assertThat(fourth.number()).isNull();
        assertThat(fourth.title().ko()).isNull();
        assertThat(fourth.title().text("ko")).isEqualTo("Public-Private Anti-Corruption System");
        assertThat(fourth.agencies()).isEmpty();
        assertThat(fourth.state()).isEqualTo(CommitmentState.NOT_RECORDED);
        assertThat(register.commitment("KOR", 6, "11", TODAY)).isEmpty();
    }

    @Test
    void countsCommitmentsByTheStateOfTheDay() {
        assertThat(register.commitmentsByState(TODAY))
                .containsExactly(
                        new StateCount(CommitmentState.CONFIRMED, 10),
                        new StateCount(CommitmentState.NOT_RECORDED, 16));
        assertThat(register.commitmentsByState(LocalDate.of(2023, 7, 13)))
                .containsExactly(new StateCount(CommitmentState.NOT_RECORDED, 26));
        assertThat(register.commitmentsByState(LocalDate.of(2022, 1, 1)))
                .containsExactly(new StateCount(CommitmentState.NOT_RECORDED, 16));
        assertThat(register.commitmentsByState(LocalDate.of(2010, 1, 1))).isEmpty();
    }

    @Test
    void theDemonstrationSortsByTheKeysOfThisModule() throws Exception {
        try (Connection connection = DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number, ogp_id, sort_key FROM ap_commitment")) {
            int rows = 0;
            while (row.next()) {
                rows++;
                String number = row.getString("number");
                assertThat(row.getString("sort_key"))
                        .isEqualTo(
                                number == null
                                        ? CommitmentNumber.sortKeyWithoutNumber(row.getString("ogp_id"))
                                        : CommitmentNumber.sortKey(number));
            }
            assertThat(rows).isEqualTo(26);
        }
    }

    @Test
    void theSizeOfAPlanDoesNotChangeTheNumberOfStatements() {
        int[] small = statements();
        assertThat(small).containsExactly(1, 4, 3, 1);
        for (int i = 0; i < 300; i++) {
            DATABASE.execute(
                    "INSERT INTO ap_commitment (id, plan_id, code, number, sort_key, title_ko, source_ko, source_en)"
                            + " VALUES (" + (1000 + i) + ", 3, 'X" + i + "', 'X" + i + "', 'x." + i
                            + "', '과제', '시험', 'test')");
        }
        assertThat(sixth(TODAY).commitments()).isEqualTo(310);
        assertThat(statements()).isEqualTo(small);
    }

    /** Statements for the list of plans, a plan, a commitment and the counts. */
    private int[] statements() {
        return new int[] {
            StatementCount.of(() -> register.plans(TODAY)),
            StatementCount.of(() -> register.plan("KOR", 6, TODAY)),
            StatementCount.of(() -> register.commitment("KOR", 6, "7", TODAY)),
            StatementCount.of(() -> register.commitmentsByState(TODAY))
        };
    }

    private PlanView sixth(LocalDate day) {
        return register.plan("KOR", 6, day).orElseThrow();
    }
}
