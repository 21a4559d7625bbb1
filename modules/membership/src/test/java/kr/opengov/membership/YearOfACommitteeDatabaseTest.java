package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kr.opengov.membership.internal.governance.SeatsOnDay;
import kr.opengov.membership.internal.meetings.GovernanceRoster;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secretary's whole year with a committee, and what a citizen reads about it afterwards. */
class YearOfACommitteeDatabaseTest {

    private static final String CODE = "YEAR-COUNCIL";
    private static final LocalDate FOUNDED = LocalDate.of(2026, 3, 2);

    private MeetingFixture meetings;
    private BodiesFixture bodies;
    private final List<String> codes = new ArrayList<>();
    private Map<String, Long> holdings;

    @BeforeEach
    void begin() {
        meetings = MeetingFixture.empty();
        bodies = new BodiesFixture();
        MeetingFixture.DATABASE.execute("DELETE FROM mb_member_account");
        meetings.roster = (body, day) -> {
            try (EntityManager em = meetings.open()) {
                return new GovernanceRoster(new SeatsOnDay(em, meetings.clock())).of(body, day);
            }
        };
        holdings = new HashMap<>();
    }

    @AfterEach
    void forget() {
        MeetingFixture.empty();
        RegisterFixture.empty();
    }

    @Test
    void fromTheCharterToWhoSatWhereOnAnyDay() {
        on(FOUNDED);
        found();
        officeHolder("이차관", FOUNDED);
        for (String name : List.of("가위원", "나위원", "다위원", "라위원")) {
            appoint(name, null, FOUNDED);
        }
        elect("가위원", FOUNDED);

        quarterly(LocalDate.of(2026, 3, 20));
        String first = quarterlyMinutes(0, "주민 [[6:김카나리아]]의 의견을 들었다.");
        ActionRow task = openAction(codes.get(0));
        quarterly(LocalDate.of(2026, 6, 19));
        settle(task);

        LocalDate left = LocalDate.of(2026, 7, 31);
        on(left);
        Instant published = meetings.now.minusSeconds(60);
        List<RosterRow> rosterThen = roster(left, published);
        end("나위원", left);
        LocalDate taken = LocalDate.of(2026, 8, 20);
        Vacancy vacancy = profile(LocalDate.of(2026, 8, 10)).vacancies().get(0);
        assertThat(vacancy.last().nameKo()).isEqualTo("나위원");
        assertThat(vacancy.since()).isEqualTo(left.plusDays(1));
        on(taken);
        appoint("마위원", vacancy.seat().id(), taken);
        officeHolder("박차관", LocalDate.of(2026, 9, 1));

        written(LocalDate.of(2026, 9, 18));
        quarterly(LocalDate.of(2026, 12, 18));
        on(LocalDate.of(2027, 2, 28));

        assertThat(names(FOUNDED)).containsExactlyInAnyOrder("이차관", "가위원", "나위원", "다위원", "라위원");
        assertThat(names(left.plusDays(1))).containsExactlyInAnyOrder("이차관", "가위원", "다위원", "라위원");
        assertThat(names(LocalDate.of(2026, 12, 18))).containsExactlyInAnyOrder("박차관", "가위원", "마위원", "다위원", "라위원");
        assertThat(profile(taken).roster())
                .allSatisfy(row -> assertThat(row.holder().source()).isEqualTo("위촉 공문"));
        assertThat(profile(taken).chairs())
                .extracting(row -> row.holder().nameKo())
                .containsExactlyInAnyOrder("이차관", "가위원");
        assertThat(roster(left, published)).as("what was public then").isEqualTo(rosterThen);
        BodyCompliance year =
                bodies.ask(each -> each.compliance(CODE, FOUNDED, LocalDate.of(2027, 2, 28), bodies.register.now()));
        assertThat(year.broken()).as("a seat open within the rules breaks none").isZero();

        List<MeetingRow> held = meetings.ask(em -> new Meetings(em)
                .list(new MeetingFilter(CODE, 2026, MeetingState.CLOSED), PageRequest.first(10))
                .rows());
        assertThat(held)
                .extracting(MeetingRow::code)
                .containsExactly(codes.get(3), codes.get(2), codes.get(1), codes.get(0));
        assertThat(codes).allSatisfy(code -> assertThat(meetings.view(code).decisions())
                .singleElement()
                .extracting(DecisionRow::outcome)
                .isEqualTo(DecisionOutcome.ADOPTED));
        assertThat(first).contains("제6호").doesNotContain("카나리아");
        assertThat(meetings.view(codes.get(0)).toString()).doesNotContain("카나리아");
    }

    private void found() {
        bodies.change(secretariat -> secretariat.create(new CreateBody(
                CODE,
                "한 해 위원회",
                "Council of a year",
                BodyKind.NATIONAL_FORUM,
                null,
                "KOR",
                "membership.korea-committee",
                FOUNDED,
                false,
                null,
                null,
                "설치 훈령")));
        secretary(each -> each.write(
                new WriteCharter(CODE, version(), FOUNDED, "설치 훈령", null, 7, 50, 2, 3, 50, 24, 2, "설치 훈령", null)));
        secretary(each -> each.open(new OpenTerm(CODE, version(), 1, null, null, FOUNDED, null, "설치 훈령")));
        secretary(each -> each.add(new AddSeat(
                CODE,
                version(),
                Constituency.GOVERNMENT,
                null,
                null,
                "시험부 차관",
                "Vice Minister",
                true,
                FOUNDED,
                "설치 훈령")));
    }

    private void officeHolder(String name, LocalDate from) {
        String office = profile(FOUNDED).seats().stream()
                .map(SeatView::officeCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        secretary(
                each -> each.record(new RecordOfficeHolder(CODE, version(), office, null, name, null, from, "위촉 공문")));
    }

    private void appoint(String name, Long seat, LocalDate from) {
        long holding = bodies.change(secretariat -> secretariat.appoint(new AppointMember(
                CODE,
                version(),
                seat,
                seat == null ? Constituency.PRIVATE : null,
                null,
                name,
                null,
                "소속",
                "위원",
                1,
                null,
                from,
                null,
                null,
                "위촉 공문",
                Confidence.VERIFIED,
                null)));
        holdings.put(name, holding);
        Long person = profile(from).roster().stream()
                .map(RosterRow::holder)
                .filter(holder -> holder.holdingId() == holding)
                .findFirst()
                .orElseThrow()
                .personId();
        MeetingFixture.DATABASE.execute("INSERT INTO mb_member_account (account_id, person_id, set_at) VALUES ("
                + account(name) + ", " + person + ", '2026-01-01')");
    }

    /** 101 for the first who was appointed. */
    private long account(String name) {
        return 101 + List.of("가위원", "나위원", "다위원", "라위원", "마위원").indexOf(name);
    }

    private void elect(String name, LocalDate from) {
        secretary(each -> each.elect(new ElectChair(CODE, version(), holdings.get(name), from, null, "호선 결과")));
    }

    private void end(String name, LocalDate to) {
        secretary(each ->
                each.end(new EndHolding(CODE, version(), holdings.get(name), to, EndReason.RESIGNED, null, null)));
    }

    private MeetingRow plan(LocalDate day, MeetingMode mode) {
        on(day.minusDays(10));
        String code = meetings.change(em -> meetings.desk(em)
                .plan(new PlanMeeting(
                        null,
                        0,
                        CODE,
                        codes.size() + 1,
                        "정기회의",
                        "Regular meeting",
                        MeetingKind.REGULAR,
                        mode,
                        at(day, 14),
                        at(day, 16),
                        "회의실",
                        null,
                        null,
                        false)));
        codes.add(code);
        meetings.item(code, AgendaKind.DECISION, "분기 안건");
        meetings.mails.clear();
        meetings.notice(code);
        return meetings.view(code).row();
    }

    private void quarterly(LocalDate day) {
        MeetingRow row = plan(day, MeetingMode.IN_PERSON);
        on(day);
        Map<Long, Presence> presence = new HashMap<>();
        meetings.ask(em -> meetings.desk(em).attendance(row.id()))
                .forEach(seat -> presence.put(seat.seatId(), Presence.PRESENT));
        assertThat(presence).hasSize(5);
        work(em -> meetings.desk(em).attend(new RecordAttendance(row.id(), row.version(), presence)));
        assertThat(meetings.hold(row.code()).reached()).isTrue();
        long item = meetings.view(row.code()).agenda().get(0).id();
        work(em -> meetings.votes(em, 1)
                .record(new RecordDecision(item, "이렇게 한다.", null, false, 4, 1, 0, day, null, null)));
        close(row.code());
    }

    /** A written vote with one member who steps back, one who comes too late, and the count. */
    private void written(LocalDate day) {
        MeetingRow row = plan(day, MeetingMode.WRITTEN);
        long item = meetings.view(row.code()).agenda().get(0).id();
        Instant deadline = at(day, 16);
        long vote = meetings.change(em -> meetings.votes(em, 1).open(new OpenVote(item, "서면으로 정한다.", deadline)));
        work(em ->
                meetings.votes(em, account("다위원")).declare(new DeclareConflict(item, 0, ConflictOrigin.SELF, "이해관계")));
        meetings.now = deadline;
        refused("VOTER_RECUSED", () -> cast(vote, "다위원"));
        for (String name : List.of("가위원", "라위원", "마위원")) {
            cast(vote, name);
        }
        refused("NOT_ON_ROLL", () -> cast(vote, "나위원"));
        meetings.now = deadline.plusSeconds(1);
        assertThatThrownBy(() -> cast(vote, "가위원"))
                .as("the sentence names the deadline and the source of the rule")
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("VOTE_CLOSED");
                    assertThat(refusal.arguments()).containsExactly(deadline, "test");
                });
        assertThat(meetings.<DecisionOutcome>change(
                        em -> meetings.votes(em, 1).count(vote, voteRow(row).version())))
                .isEqualTo(DecisionOutcome.ADOPTED);
        meetings.hold(row.code());
        close(row.code());
    }

    private void cast(long vote, String name) {
        String hash = voteRow(meetings.view(codes.get(codes.size() - 1)).row()).textHash();
        work(em -> meetings.votes(em, account(name)).cast(new CastBallot(vote, hash, VoteChoice.FOR)));
    }

    private VoteRow voteRow(MeetingRow row) {
        return meetings.ask(em -> meetings.votes(em, 1).ofMeeting(row.id()).get(0));
    }

    private void close(String code) {
        MeetingRow row = meetings.view(code).row();
        work(em -> meetings.desk(em).close(row.id(), row.version()));
    }

    /** The published minutes of a meeting. */
    private String quarterlyMinutes(int number, String text) {
        MeetingRow row = meetings.view(codes.get(number)).row();
        work(em -> meetings.minutes(em).save(new SaveMinutes(row.id(), 0, text)));
        work(em -> meetings.minutes(em).approve(row.id(), minutesVersion(row)));
        work(em -> meetings.minutes(em).publish(row.id(), minutesVersion(row)));
        return meetings.view(row.code()).minutes().text();
    }

    private long minutesVersion(MeetingRow row) {
        return meetings.ask(
                em -> meetings.minutes(em).draft(row.id()).orElseThrow().version());
    }

    private ActionRow openAction(String code) {
        long meeting = meetings.view(code).row().id();
        work(em ->
                meetings.actions(em).open(new OpenActionItem(meeting, "결과 보고", "사무국", null, LocalDate.of(2026, 6, 1))));
        assertThat(meetings.work).hasSize(1);
        return meetings.ask(em -> meetings.actions(em).ofMeeting(meeting).get(0));
    }

    private void settle(ActionRow item) {
        work(em -> meetings.actions(em).settle(item.id(), item.version(), ActionState.DONE, "보고함"));
        assertThat(meetings.work).isEmpty();
    }

    /** Both halves of the register live on the same day. */
    private void on(LocalDate day) {
        meetings.now = at(day, 9);
        bodies.register.pass(Duration.between(bodies.register.now(), meetings.now));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(MeetingFixture.SEOUL).toInstant();
    }

    private List<String> names(LocalDate day) {
        return profile(day).roster().stream().map(row -> row.holder().nameKo()).toList();
    }

    private List<RosterRow> roster(LocalDate day, Instant knownAt) {
        return bodies.ask(each -> each.roster(CODE, day, knownAt));
    }

    private BodyProfile profile(LocalDate day) {
        return bodies.profile(CODE, day);
    }

    private long version() {
        return profile(FOUNDED).version();
    }

    private void secretary(Consumer<BodySecretariat> change) {
        bodies.change(secretariat -> {
            change.accept(secretariat);
            return null;
        });
    }

    private void work(Consumer<EntityManager> change) {
        meetings.change(em -> {
            change.accept(em);
            return null;
        });
    }
}
