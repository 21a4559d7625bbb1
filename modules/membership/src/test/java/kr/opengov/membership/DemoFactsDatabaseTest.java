package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.db.demo.MembershipDemo;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real facts through the façades: what a visitor sees must be what the sources say, doubts included. */
class DemoFactsDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static RegisterFixture fixture;

    @BeforeAll
    static void load() throws Exception {
        fixture = RegisterFixture.empty();
        try (Connection connection = RegisterFixture.DATABASE.owner()) {
            connection.setAutoCommit(false);
            new MembershipDemo().load(connection, fixture.clock());
            connection.commit();
        }
    }

    @AfterAll
    static void forget() {
        RegisterFixture.empty();
    }

    @Test
    void recordsTheFactsWhenTheyWereCompiledWhateverTheZoneOfTheMachine() {
        Instant compiled = Instant.parse("2026-02-02T00:00:00Z");

        assertThat(total(TODAY, compiled)).isEqualTo(116);
        assertThat(total(TODAY, compiled.minusSeconds(1))).isZero();
        assertThat(profile("KOR", TODAY).latest().timeline().get(0).recordedAt())
                .isEqualTo(compiled);
    }

    @Test
    void startsWithTheEightFoundersAndTheLaunchList() {
        assertThat(total(LocalDate.of(2011, 9, 19), fixture.now())).isZero();
        List<MemberRow> first = rows(LocalDate.of(2011, 9, 20));
        assertThat(first).hasSize(45);
        assertThat(first.stream()
                        .filter(row -> row.since().precision() == DayPrecision.DAY)
                        .map(MemberRow::code))
                .containsExactlyInAnyOrder("USA", "GBR", "NOR", "BRA", "MEX", "IDN", "PHL", "ZAF");
    }

    @Test
    void showsWithdrawalsOnBothSidesOfTheirDay() {
        assertThat(statuses(LocalDate.of(2026, 1, 27))).containsEntry("USA", MemberStatus.ACTIVE);
        assertThat(statuses(LocalDate.of(2026, 1, 28))).containsEntry("USA", MemberStatus.WITHDRAWN);
        Map<String, MemberStatus> today = statuses(TODAY);
        assertThat(today)
                .containsEntry("HUN", MemberStatus.WITHDRAWN)
                .containsEntry("TUR", MemberStatus.WITHDRAWN)
                .containsEntry("TZA", MemberStatus.WITHDRAWN)
                .containsEntry("TTO", MemberStatus.REMOVED)
                .containsEntry("AZE", MemberStatus.PERMANENTLY_SUSPENDED)
                .containsEntry("GEO", MemberStatus.SUSPENDED)
                .containsEntry("RUS", MemberStatus.LETTER_WITHDRAWN)
                .containsEntry("MLT", MemberStatus.UNKNOWN)
                .containsEntry("KOR", MemberStatus.ACTIVE);
    }

    @Test
    void claimsNoAssumedStatusAsVerified() {
        assertThat(rows(TODAY).stream().filter(row -> row.status() == MemberStatus.ACTIVE))
                .noneMatch(row -> row.statusConfidence() == Confidence.VERIFIED);
        MemberProfile korea = profile("KOR", TODAY);
        assertThat(korea.row().sinceConfidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(korea.row().since()).hasToString("2011");
        assertThat(korea.row().statusConfidence()).isEqualTo(Confidence.ASSUMED);
    }

    @Test
    void showsTheLocalMembersOfACountryAndThePrefixThatIsNotTheCode() {
        assertThat(profile("KOR", TODAY).localMembers())
                .extracting(MemberRow::code)
                .containsExactlyInAnyOrder("KOR-SEOUL", "KOR-GWANGJU");
        assertThat(profile("KOR-GWANGJU", TODAY).row().since()).hasToString("2020-10");
        assertThat(profile("KOR-GWANGJU", TODAY).countryCode()).isEqualTo("KOR");
        assertThat(profile("MAR", TODAY).ogpCode()).isEqualTo("MO");
        assertThat(profile("ROU-IASI", TODAY).nameKo()).isEqualTo("Iași");
    }

    @Test
    void showsWhatTheSourcesContradictThemselvesIn() {
        assertThat(profile("KOR", TODAY).contradictions())
                .contains(new Contradiction(Contradiction.Rule.COHORT_AFTER_JOINING, "2011", "2 (Apr 2012)"));
        assertThat(profile("USA", TODAY).contradictions())
                .contains(new Contradiction(Contradiction.Rule.SEAT_AFTER_MEMBERSHIP, "2026-01-28", "2026-09"));
    }

    @Test
    void putsTheChairsInTheirRolesByTheDay() {
        try (EntityManager em = fixture.open()) {
            GovernanceRegister governance = new GovernanceRegister(em);
            assertThat(roles(governance.chairs(LocalDate.of(2021, 6, 1), fixture.now())))
                    .containsEntry(11, ChairRole.LEAD)
                    .containsEntry(12, ChairRole.INCOMING)
                    .containsEntry(10, ChairRole.OUTGOING)
                    .containsEntry(1, ChairRole.PAST);
            assertThat(roles(governance.chairs(LocalDate.of(2024, 11, 1), fixture.now())))
                    .containsEntry(15, ChairRole.LEAD)
                    .containsEntry(16, ChairRole.INCOMING)
                    .containsEntry(14, ChairRole.OUTGOING);
        }
        assertThat(profile("KOR", TODAY).offices()).singleElement().satisfies(office -> assertThat(office.term())
                .isEqualTo(11));
    }

    @Test
    void seatsTheGovernmentsAndSaysWhatIsNotKnown() {
        try (EntityManager em = fixture.open()) {
            SteeringCommittee committee =
                    new GovernanceRegister(em).steeringCommittee(LocalDate.of(2024, 11, 1), fixture.now());
            assertThat(committee.seats()).hasSize(11);
            assertThat(committee.unnamed(Constituency.GOVERNMENT)).isZero();
            assertThat(committee.unnamed(Constituency.CIVIL_SOCIETY)).isEqualTo(11);
            assertThat(committee.incomplete()).isTrue();
            assertThat(new GovernanceRegister(em)
                            .steeringCommittee(LocalDate.of(2025, 10, 1), fixture.now())
                            .seats())
                    .extracting(SeatRow::memberCode)
                    .doesNotContain("CHL", "DEU", "IDN")
                    .hasSize(8);
        }
    }

    @Test
    void putsTheComputedFigureBesideEveryDatedPrintedOne() {
        try (EntityManager em = fixture.open()) {
            MemberFigures figures = new MemberFigures(em, fixture.clock());
            List<PrintedFigure> printed = figures.printedFigures(fixture.now());
            assertThat(printed).hasSize(22);
            assertThat(printed.stream().filter(figure -> figure.metric().equals("foundingGovernments")))
                    .allSatisfy(figure -> assertThat(figure.difference()).isZero());
            assertThat(printed.stream().filter(figure -> figure.metric().equals("localPilotParticipants")))
                    .allSatisfy(figure -> assertThat(figure.difference()).isZero());
            assertThat(printed.stream().filter(figure -> figure.metric().equals("memberGovernments")))
                    .hasSize(7)
                    .allSatisfy(figure -> assertThat(figure.computed() == null).isEqualTo(figure.asOf() == null));
            for (PrintedFigure figure : printed) {
                if (figure.metric().equals("memberGovernments") && figure.asOf() != null) {
                    assertThat(figure.computed()).isEqualTo(fixture.ask(register -> register.asOf(
                                    figure.countedOn(),
                                    fixture.now(),
                                    MemberFilter.of(MembershipKind.NATIONAL, Standing.MEMBER),
                                    PageRequest.first(1))
                            .total()));
                }
            }
            assertThat(figures.coverage(fixture.now()))
                    .filteredOn(ListCoverage::incomplete)
                    .singleElement()
                    .satisfies(coverage -> assertThat(coverage.recorded()).isEqualTo(27));
        }
    }

    @Test
    void countsTheSameGrowthAsTheListOfEachYear() {
        try (EntityManager em = fixture.open()) {
            for (GrowthYear year : new MemberFigures(em, fixture.clock()).growth(fixture.now())) {
                Map<MembershipKind, Long> counted = rows(year.day()).stream()
                        .filter(row -> row.standing() == Standing.MEMBER)
                        .collect(Collectors.groupingBy(MemberRow::kind, Collectors.counting()));
                assertThat(year.national()).isEqualTo(counted.getOrDefault(MembershipKind.NATIONAL, 0L));
                assertThat(year.local()).isEqualTo(counted.getOrDefault(MembershipKind.LOCAL, 0L));
                assertThat(year.affiliate()).isEqualTo(counted.getOrDefault(MembershipKind.AFFILIATE, 0L));
            }
        }
    }

    private static Map<Integer, ChairRole> roles(List<ChairRow> chairs) {
        return chairs.stream()
                .filter(chair -> chair.role() != null)
                .collect(Collectors.toMap(ChairRow::term, ChairRow::role));
    }

    private static Map<String, MemberStatus> statuses(LocalDate day) {
        return rows(day).stream().collect(Collectors.toMap(MemberRow::code, MemberRow::status));
    }

    private static List<MemberRow> rows(LocalDate day) {
        return fixture.ask(register -> register.asOfAll(day, fixture.now(), MemberFilter.ALL, null, false));
    }

    private static long total(LocalDate day, Instant knownAt) {
        return fixture.ask(register -> register.asOf(day, knownAt, MemberFilter.ALL, PageRequest.first(1))
                .total());
    }

    private static MemberProfile profile(String code, LocalDate day) {
        return fixture.ask(
                register -> register.profile(code, day, fixture.now()).orElseThrow());
    }
}
