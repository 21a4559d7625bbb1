package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.db.StatementCount;
import kr.opengov.db.demo.BodiesDemo;
import kr.opengov.db.demo.MembershipDemo;
import kr.opengov.membership.internal.governance.SeatOnDay;
import kr.opengov.membership.internal.governance.SeatTrace;
import kr.opengov.membership.internal.governance.SeatsOnDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Korea's committee, Gwangju's council and the Steering Committee as their documents print them, doubts included. */
class DemoBodiesDatabaseTest {

    private static final String KOREA = "KOR-COMMITTEE";
    private static final String GWANGJU = "KOR-GWANGJU-COUNCIL";
    private static final LocalDate THIRD_TERM = LocalDate.of(2022, 6, 1);
    private static final LocalDate FOURTH_TERM = LocalDate.of(2024, 6, 1);
    private static final LocalDate COUNCIL = LocalDate.of(2021, 6, 1);

    private static BodiesFixture fixture;

    @BeforeAll
    static void load() throws Exception {
        fixture = new BodiesFixture();
        try (Connection connection = RegisterFixture.DATABASE.owner()) {
            connection.setAutoCommit(false);
            new MembershipDemo().load(connection, fixture.register.clock());
            new BodiesDemo().load(connection, fixture.register.clock());
            connection.commit();
        }
    }

    @AfterAll
    static void forget() {
        RegisterFixture.empty();
    }

    @Test
    void seatsTwentyTwoPrivateMembersInTheThirdTermAndFifteenInTheFourth() {
        assertThat(fixture.profile(KOREA, THIRD_TERM).row().privateMembers()).isEqualTo(22);
        BodyProfile fourth = fixture.profile(KOREA, FOURTH_TERM);
        assertThat(fourth.row().privateMembers()).isEqualTo(15);
        assertThat(fourth.row().members()).isEqualTo(16);
        assertThat(fourth.roster().get(0).unnamed()).isTrue();
        assertThat(fourth.roster().get(0).seat().office("ko")).isEqualTo("행정안전부 차관");
        assertThat(fourth.chairs()).hasSize(1);
    }

    @Test
    void keepsTheTermsServedBeforeAsPrinted() {
        assertThat(fixture.profile(KOREA, THIRD_TERM).roster().stream()
                        .filter(row -> !row.holder().earlierTerms().isEmpty()))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.holder().earlierTerms()).containsExactly(1, 2));
    }

    @Test
    void flagsTheNamesakeAndKeepsWhoIsPrintedTwiceAsOne() {
        assertThat(fixture.profile(KOREA, FOURTH_TERM).namesakes())
                .extracting(pair -> pair.first().nameKo(), pair -> pair.first().personCode(), pair -> pair.second()
                        .personCode())
                .containsExactly(tuple("이준수", "p-i-junsu", "p-i-junsu-hustlers"));
    }

    @Test
    void saysWhatCannotBeToldOfKoreasCommittee() {
        assertThat(fixture.profile(KOREA, FOURTH_TERM).findings())
                .extracting(BodyFinding::rule, BodyFinding::outcome, BodyFinding::actual, BodyFinding::allowed)
                .containsExactly(
                        tuple(BodyRule.ROSTER_SIZE, FindingOutcome.MET, 16, 30),
                        tuple(BodyRule.CHAIRS, FindingOutcome.CANNOT_TELL, 1, 2),
                        tuple(BodyRule.TERM_LENGTH, FindingOutcome.CANNOT_TELL, 0, 24));
    }

    @Test
    void warnsOfSeventeenOnARosterOfAboutFifteen() {
        BodyProfile council = fixture.profile(GWANGJU, COUNCIL);
        assertThat(council.roster()).hasSize(17);
        assertThat(council.findings())
                .filteredOn(BodyFinding::broken)
                .extracting(BodyFinding::rule, BodyFinding::actual, BodyFinding::allowed, BodyFinding::blocks)
                .containsExactly(tuple(BodyRule.ROSTER_SIZE, 17, 15, false));
        assertThat(council.roster().stream().filter(row -> row.constituency() == Constituency.CIVIL_SOCIETY))
                .hasSize(11);
    }

    @Test
    void countsTheDaysTheCouncilWasAboveItsNumber() {
        BodyCompliance year = fixture.ask(bodies -> bodies.compliance(
                GWANGJU, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), fixture.register.now()));
        assertThat(year.days()).isEqualTo(365);
        // Until 31 July 2022, when the operating period ends.
        assertThat(year.broken()).isEqualTo(212);
        assertThat(year.rules())
                .filteredOn(rule -> rule.rule() == BodyRule.ROSTER_SIZE)
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.days()).isEqualTo(212);
                    assertThat(rule.spans()).hasSize(1);
                });
    }

    @Test
    void cannotTellParityWhileNobodyNamesTheSeatsOfCivilSociety() {
        BodyProfile committee = fixture.profile("OGP_STEERING_COMMITTEE", LocalDate.of(2025, 1, 1));
        assertThat(committee.roster()).hasSize(11);
        assertThat(committee.vacancies()).hasSize(11).allMatch(vacancy -> !vacancy.vacated());
        assertThat(committee.findings())
                .filteredOn(finding -> finding.rule() == BodyRule.PARITY)
                .extracting(BodyFinding::outcome)
                .containsExactly(FindingOutcome.CANNOT_TELL);
        assertThat(committee.roster().get(0).holder().name("ko")).isNotEqualTo("BRA");
    }

    @Test
    void listsEveryBodyWithFiveStatements() {
        List<BodyRow> rows = fixture.ask(bodies -> bodies.list(COUNCIL, fixture.register.now()));
        assertThat(rows)
                .extracting(BodyRow::code)
                .containsExactly("OGP_STEERING_COMMITTEE", KOREA, GWANGJU, "KOR-GWANGJU-WORKING-GROUP");
        assertThat(rows.get(2).aboveMaximum()).isTrue();
        try (EntityManager em = fixture.register.open()) {
            GovernanceBodies bodies = new GovernanceBodies(em, null);
            assertThat(StatementCount.of(() -> bodies.list(COUNCIL, fixture.register.now())))
                    .isLessThanOrEqualTo(5);
        }
    }

    @Test
    void handsTheFilledSeatsOfADayToMeetings() {
        try (EntityManager em = fixture.register.open()) {
            List<SeatOnDay> seats = new SeatsOnDay(em, fixture.register.clock()).of(KOREA, FOURTH_TERM);
            assertThat(seats).hasSize(16);
            assertThat(seats.get(0).chair()).isTrue();
            assertThat(seats.get(1).affiliation()).isEqualTo("법무법인 세종");
            assertThat(seats).extracting(SeatOnDay::holdingId).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsTheDirectoryWhereAPersonSat() {
        EntityManager em = fixture.register.open();
        long person = ((Number) em.createNativeQuery(
                                "SELECT MIN(person_id) FROM mb_seat_holding" + " WHERE body_code = '" + GWANGJU + "'")
                        .getSingleResult())
                .longValue();
        SeatTrace trace = new SeatTrace(em, fixture.register.clock());
        assertThat(StatementCount.of(() -> assertThat(trace.ofPersons(Set.of(person)))
                        .isNotEmpty()
                        .anySatisfy(line -> assertThat(line.path()).isEqualTo("/bodies/" + GWANGJU))))
                .isEqualTo(1);
        assertThat(trace.ofPersons(Set.of(-1L))).isEmpty();
        em.close();
    }
}
