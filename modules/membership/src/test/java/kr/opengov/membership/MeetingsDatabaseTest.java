package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kr.opengov.db.StatementCount;
import kr.opengov.membership.internal.meetings.RosterSeat;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings, votes and minutes on a real database, from the plan to the published minutes. */
class MeetingsDatabaseTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-05T09:00:00Z");

    private MeetingFixture fixture;

    @BeforeEach
    void begin() {
        fixture = MeetingFixture.empty();
    }

    @Test
    void goesFromPlanToPublishedMinutes() {
        String code = fixture.held();
        MeetingView held = fixture.view(code);
        assertThat(code).isEqualTo("TEST-COUNCIL-20260310");
        assertThat(held.row().state()).isEqualTo(MeetingState.HELD);
        assertThat(held.facts().quorum()).isEqualTo(new QuorumVerdict(5, 5, 3, 3441L));
        assertThat(held.attendance())
                .containsExactly(
                        new SectorAttendance("GOVERNMENT", 1, 1, 0, 0), new SectorAttendance("PRIVATE", 4, 3, 1, 0));

        decide(held, 3, 1, 1);
        closing(held);
        write(code, 0, "의장이 회의를 열었다.\n주민 [[6:김카나리아]]의 말을 들었다.");
        change(em -> fixture.minutes(em).approve(held.row().id(), minutesVersion(code)));
        change(em -> fixture.minutes(em).publish(held.row().id(), minutesVersion(code)));

        MeetingView published = fixture.view(code);
        assertThat(published.row().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(published.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
            assertThat(decision.textHash()).hasSize(64);
        });
        assertThat(published.minutes().text()).contains("제9조 제1항 제6호").doesNotContain("카나리아");
        assertThat(published.toString()).doesNotContain("카나리아");
    }

    @Test
    void tellsEveryMemberWithAnAccountOnce() {
        String code = fixture.plan(MeetingMode.ONLINE);
        fixture.item(code, AgendaKind.REPORT, "보고");

        NoticeSent sent = fixture.notice(code);

        assertThat(sent).isEqualTo(new NoticeSent(4, 1, false));
        assertThat(fixture.mails).extracting(Mail::to).doesNotHaveDuplicates().hasSize(4);
        assertThat(fixture.mails).allSatisfy(mail -> assertThat(mail.text()).contains("/meetings/" + code));
    }

    @Test
    void refusesWhatComesTooEarly() {
        String code = fixture.plan(MeetingMode.IN_PERSON);
        MeetingRow row = fixture.view(code).row();
        refused("MEETING_WITHOUT_AGENDA", () -> fixture.notice(code));
        refused("MEETING_STATE_CLOSED", () -> change(em -> fixture.desk(em).close(row.id(), row.version())));
        fixture.item(code, AgendaKind.DECISION, "의결할 안건");
        fixture.notice(code);
        refused("ATTENDANCE_TOO_EARLY", () -> fixture.attend(code, Presence.PRESENT));
        refused("ATTENDANCE_MISSING", () -> fixture.hold(code));
        refused("MEETING_NOT_HELD", () -> write(code, 0, "너무 이르다."));
        refused("DECISION_BEFORE_MEETING", () -> decide(fixture.view(code), 1, 0, 0));
    }

    @Test
    void isNotHeldWithoutQuorum() {
        String code = fixture.plan(MeetingMode.IN_PERSON);
        fixture.item(code, AgendaKind.REPORT, "보고");
        fixture.notice(code);
        fixture.now = MeetingFixture.START;
        fixture.attend(code, Presence.PRESENT, Presence.REMOTE);
        refused("QUORUM_NOT_REACHED", () -> fixture.hold(code));
        fixture.attend(code, Presence.PRESENT, Presence.REMOTE, Presence.PRESENT);
        assertThat(fixture.hold(code).reached()).isTrue();
    }

    @Test
    void leavesTheRecusedOutOfBothBases() {
        String code = fixture.held();
        MeetingView meeting = fixture.view(code);
        long item = meeting.agenda().get(0).id();
        change(em -> fixture.votes(em, 102).declare(new DeclareConflict(item, 0, ConflictOrigin.SELF, "이해관계")));

        refused("COUNTS_DO_NOT_ADD_UP", () -> decide(meeting, 3, 2, 0));
        decide(meeting, 3, 1, 0);

        DecisionRow decision = fixture.view(code).decisions().get(0);
        assertThat(decision.present()).isEqualTo(4);
        assertThat(decision.recused()).isEqualTo(1);
        assertThat(decision.needed()).isEqualTo(3);
        refused(
                "DECLARATION_TOO_LATE",
                () -> change(em ->
                        fixture.votes(em, 103).declare(new DeclareConflict(item, 0, ConflictOrigin.SELF, "늦은 신고"))));
    }

    @Test
    void countsAChallengeOnlyWhenItWasJudged() {
        String code = fixture.held();
        MeetingView meeting = fixture.view(code);
        long item = meeting.agenda().get(0).id();
        change(em -> fixture.votes(em, 1).enter(new DeclareConflict(item, 13, ConflictOrigin.RAISED, "이의")));
        ConflictRow raised = fixture.ask(
                em -> fixture.votes(em, 1).conflicts(meeting.row().id()).get(0));
        assertThat(raised.standing()).isEqualTo(ConflictStanding.PENDING);
        assertThat(fixture.work)
                .as("the judgement waits in the inbox")
                .containsExactly("membership/conflict/" + raised.id());
        refused("CONFLICT_PENDING", () -> decide(meeting, 5, 0, 0));
        change(em -> fixture.votes(em, 1).judge(raised.id(), raised.version(), false));
        assertThat(fixture.work).isEmpty();
        refused(
                "CONFLICT_JUDGED",
                () -> change(em -> fixture.votes(em, 1).judge(raised.id(), raised.version() + 1, true)));

        decide(meeting, 5, 0, 0);
        assertThat(fixture.view(code).decisions().get(0).recused()).isZero();
    }

    @Test
    void aChallengeIsJudgedAlthoughItsItemWasPutOff() {
        String code = fixture.held();
        MeetingView meeting = fixture.view(code);
        long item = meeting.agenda().get(0).id();
        change(em -> fixture.votes(em, 1).enter(new DeclareConflict(item, 13, ConflictOrigin.RAISED, "이의")));
        record(new RecordDecision(item, "다음에 정한다.", null, true, null, null, null, null, null, null));
        DecisionRow deferred = fixture.view(code).decisions().get(0);
        RecordDecision decided =
                new RecordDecision(item, "이렇게 정한다.", null, false, 3, 0, 0, null, deferred.id(), "다시 열어 정함");
        refused("CONFLICT_PENDING", () -> record(decided));
        ConflictRow raised = fixture.ask(
                em -> fixture.votes(em, 1).conflicts(meeting.row().id()).get(0));

        change(em -> fixture.votes(em, 1).judge(raised.id(), raised.version(), true));
        change(em -> fixture.votes(em, 102).declare(new DeclareConflict(item, 0, ConflictOrigin.SELF, "이해관계")));
        record(decided);

        assertThat(fixture.work).as("the work in the inbox is done").isEmpty();
        assertThat(fixture.view(code).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
            assertThat(decision.recused()).isEqualTo(2);
        });
    }

    private void record(RecordDecision command) {
        change(em -> fixture.votes(em, 1).record(command));
    }

    @Test
    void theListOfAnEarlierInstantComesBackAsItWas() {
        String code = fixture.plan(MeetingMode.IN_PERSON);
        Instant planned = fixture.now;
        fixture.now = planned.plus(Duration.ofDays(1));
        MeetingRow row = fixture.view(code).row();
        fixture.change(em -> fixture.desk(em)
                .plan(new PlanMeeting(
                        row.id(),
                        row.version(),
                        MeetingFixture.BODY,
                        2,
                        "미룬 회의",
                        null,
                        MeetingKind.OCCASIONAL,
                        MeetingMode.ONLINE,
                        MeetingFixture.START.plus(Duration.ofDays(300)),
                        MeetingFixture.START.plus(Duration.ofDays(300)).plus(Duration.ofHours(1)),
                        null,
                        null,
                        null,
                        false)));
        fixture.item(code, AgendaKind.REPORT, "보고");
        fixture.now = planned.plus(Duration.ofDays(2));
        fixture.notice(code);

        assertThat(listed(planned.minusSeconds(1), null)).isEmpty();
        assertThat(listed(planned, null)).singleElement().satisfies(then -> {
            assertThat(then.title("en")).isEqualTo("Test meeting");
            assertThat(then.kind()).isEqualTo(MeetingKind.REGULAR);
            assertThat(then.mode()).isEqualTo(MeetingMode.IN_PERSON);
            assertThat(then.startsAt()).isEqualTo(MeetingFixture.START);
            assertThat(then.ordinal()).isEqualTo(1);
            assertThat(then.openToPublic()).isTrue();
            assertThat(then.state()).isEqualTo(MeetingState.PLANNED);
        });
        assertThat(listed(planned.plus(Duration.ofDays(1)), null))
                .singleElement()
                .satisfies(then -> {
                    assertThat(then.title("en")).isEqualTo("미룬 회의");
                    assertThat(then.state()).isEqualTo(MeetingState.PLANNED);
                    assertThat(then.openToPublic()).isFalse();
                });
        assertThat(listed(fixture.now, null)).isEqualTo(listed(null, null));
        assertThat(listed(fixture.now, MeetingState.PLANNED)).isEmpty();
        assertThat(listed(planned, MeetingState.PLANNED)).hasSize(1);
        assertThat(listed(planned, MeetingState.NOTICED)).isEmpty();
        LocalDate firstDay = LocalDate.of(2026, 3, 10);
        assertThat(list(new MeetingFilter(null, null, null, firstDay, planned))).hasSize(1);
        assertThat(list(new MeetingFilter(null, null, null, firstDay.minusDays(1), planned)))
                .isEmpty();
        assertThat(list(new MeetingFilter(null, null, null, firstDay, null)))
                .as("put off since")
                .isEmpty();
        assertThat(list(new MeetingFilter(null, 2026, null, null, planned))).hasSize(1);
        assertThat(list(new MeetingFilter(null, 2025, null, null, planned))).isEmpty();
        try (EntityManager em = fixture.open()) {
            MeetingFilter then = new MeetingFilter(MeetingFixture.BODY, null, null, null, planned);
            assertThat(StatementCount.of(() -> new Meetings(em).list(then, PageRequest.first(50))))
                    .isEqualTo(2);
        }
    }

    private List<MeetingRow> listed(Instant knownAt, MeetingState state) {
        return list(new MeetingFilter(MeetingFixture.BODY, null, state, null, knownAt));
    }

    private List<MeetingRow> list(MeetingFilter filter) {
        List<List<MeetingRow>> lists = new ArrayList<>();
        for (String sort : List.of("date", "body", "title", "kind", "state")) {
            lists.add(fixture.ask(em -> new Meetings(em)
                    .list(filter, new PageRequest(1, 50, sort, false))
                    .rows()));
        }
        assertThat(lists).as("one meeting, whatever the order").containsOnly(lists.get(0));
        return lists.get(0);
    }

    @Test
    void showsWhoMayHaveAnInterestBeforeTheVote() {
        fixture.organisations.add("한빛재단");
        fixture.seats.set(1, new RosterSeat(2, 12, "PRIVATE", 2L, "위원 2", "Member 2", "(재)한빛재단 연구소", "소장", false));
        String first = fixture.held();
        long item = fixture.view(first).agenda().get(0).id();
        change(em -> fixture.votes(em, 103).declare(new DeclareConflict(item, 0, ConflictOrigin.SELF, "한빛재단의 자문을 맡음")));
        assertThat(hints(first)).as("nothing in it names anybody").isEmpty();
        fixture.now = Instant.parse("2026-03-01T00:00:00Z");
        String second = fixture.plan(MeetingMode.IN_PERSON);
        fixture.item(second, AgendaKind.REPORT, "한빛재단 보고");
        fixture.item(second, AgendaKind.DECISION, "한빛 재단과 위원 4의 위탁");
        fixture.notice(second);

        assertThat(hints(second))
                .as("whatever the spaces")
                .extracting(PossibleConflict::seatId, PossibleConflict::clue, PossibleConflict::itemTitleKo)
                .containsExactly(
                        tuple(12L, ConflictClue.AFFILIATION, "한빛 재단과 위원 4의 위탁"),
                        tuple(13L, ConflictClue.DECLARED_BEFORE, "한빛 재단과 위원 4의 위탁"),
                        tuple(14L, ConflictClue.NAMED, "한빛 재단과 위원 4의 위탁"));
        fixture.item(second, AgendaKind.DECISION, "한빛재단 위탁");
        assertThat(hints(second))
                .extracting(PossibleConflict::seatId, PossibleConflict::clue, PossibleConflict::found)
                .containsExactly(
                        tuple(12L, ConflictClue.AFFILIATION, "한빛재단"),
                        tuple(13L, ConflictClue.DECLARED_BEFORE, "한빛재단"),
                        tuple(14L, ConflictClue.NAMED, "위원 4"),
                        tuple(12L, ConflictClue.AFFILIATION, "한빛재단"),
                        tuple(13L, ConflictClue.DECLARED_BEFORE, "한빛재단"));
        fixture.now = MeetingFixture.START.plus(Duration.ofHours(3));
        fixture.attend(second, Presence.PRESENT, Presence.ABSENT, Presence.PRESENT, Presence.PRESENT, Presence.PRESENT);
        fixture.hold(second);
        long entrusted = fixture.view(second).agenda().get(2).id();
        change(em -> fixture.votes(em, 103).declare(new DeclareConflict(entrusted, 0, ConflictOrigin.SELF, "자문")));
        assertThat(hints(second))
                .as("who is absent does not vote, who stepped back is entered")
                .extracting(PossibleConflict::seatId)
                .containsExactly(13L, 14L);
        long meeting = fixture.view(second).row().id();
        assertThat(StatementCount.of(() -> hints(meeting))).isLessThanOrEqualTo(7);
    }

    @Test
    void anItemIsOpenAgainWhenItsDecisionIsCorrectedToPutOff() {
        String code = fixture.plan(MeetingMode.IN_PERSON);
        fixture.item(code, AgendaKind.DECISION, "위원 4의 위탁");
        fixture.notice(code);
        fixture.now = MeetingFixture.START.plus(Duration.ofHours(3));
        fixture.attend(code, Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.PRESENT);
        fixture.hold(code);
        MeetingView meeting = fixture.view(code);
        long item = meeting.agenda().get(0).id();
        DeclareConflict interest = new DeclareConflict(item, 0, ConflictOrigin.SELF, "이해관계");
        decide(meeting, 5, 0, 0);
        assertThat(hints(code)).isEmpty();
        refused(
                "DECLARATION_TOO_LATE",
                () -> change(em -> fixture.votes(em, 104).declare(interest)));
        long wrong = fixture.view(code).decisions().get(0).id();

        record(new RecordDecision(item, "다음에 정한다.", null, true, null, null, null, null, wrong, "의결하지 않았음"));
        assertThat(hints(code)).extracting(PossibleConflict::seatId).containsExactly(14L);
        change(em -> fixture.votes(em, 104).declare(interest));

        long deferred = fixture.view(code).decisions().get(0).id();
        record(new RecordDecision(item, "이렇게 정한다.", null, false, 4, 0, 0, null, deferred, "다시 열어 정함"));
        assertThat(hints(code)).isEmpty();
        refused(
                "DECLARATION_TOO_LATE",
                () -> change(em -> fixture.votes(em, 103).declare(interest)));
    }

    @Test
    void findsAnOrganisationWhateverItsLegalFormAndItsCase() {
        fixture.organisations.add("(재)한빛재단");
        fixture.organisations.add("Open Data Centre");
        fixture.seats.set(1, new RosterSeat(2, 12, "PRIVATE", 2L, "위원 2", "Member 2", "한빛재단 연구소", "소장", false));
        fixture.seats.set(
                2, new RosterSeat(3, 13, "PRIVATE", 3L, "위원 3", "Member 3", "Open Data Centre, Seoul", "소장", false));
        String code = fixture.plan(MeetingMode.IN_PERSON);
        fixture.item(code, AgendaKind.DECISION, "한빛재단 및 open data centre 협약");
        fixture.notice(code);

        assertThat(hints(code))
                .extracting(PossibleConflict::seatId, PossibleConflict::found)
                .containsExactly(tuple(12L, "(재)한빛재단"), tuple(13L, "Open Data Centre"));
    }

    private List<PossibleConflict> hints(String code) {
        return hints(fixture.view(code).row().id());
    }

    private List<PossibleConflict> hints(long meeting) {
        return fixture.ask(em -> fixture.votes(em, 1).possibleConflicts(meeting));
    }

    @Test
    void correctsADecisionByANewRow() {
        String code = fixture.held();
        MeetingView meeting = fixture.view(code);
        decide(meeting, 2, 3, 0);
        DecisionRow wrong = fixture.view(code).decisions().get(0);
        assertThat(wrong.outcome()).isEqualTo(DecisionOutcome.REJECTED);
        refused("DECIDED_ALREADY", () -> decide(meeting, 3, 2, 0));
        DecisionFilter published = new DecisionFilter(null, null, null, null, null, fixture.now);
        List<DecisionRow> asPublic = fixture.ask(em ->
                new Meetings(em).decisions(published, PageRequest.first(10)).rows());
        fixture.now = fixture.now.plusSeconds(60);

        change(em -> fixture.votes(em, 1)
                .record(new RecordDecision(
                        wrong.agendaItemId(), "고친 의결문", null, false, 3, 2, 0, null, wrong.id(), "잘못 세었음")));

        assertThat(fixture.view(code).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
            assertThat(decision.correctsId()).isEqualTo(wrong.id());
        });
        assertThat(fixture.<List<DecisionRow>>ask(em -> new Meetings(em)
                        .decisions(published, PageRequest.first(10))
                        .rows()))
                .as("the register as it was public")
                .isEqualTo(asPublic)
                .extracting(DecisionRow::outcome)
                .containsExactly(DecisionOutcome.REJECTED);
        DecisionFilter dayBefore =
                new DecisionFilter(null, null, null, null, wrong.decidedOn().minusDays(1), null);
        assertThat(fixture.<Long>ask(em -> new Meetings(em)
                        .decisions(dayBefore, PageRequest.first(10))
                        .total()))
                .isZero();
        long standing = fixture.ask(em -> new Meetings(em)
                .decisions(DecisionFilter.ALL, PageRequest.first(10))
                .total());
        assertThat(standing).isEqualTo(1);
    }

    @Test
    void countsAWrittenVoteUntilTheSecondOfItsDeadline() {
        long vote = opened();
        cast(vote, 101, VoteChoice.FOR);
        cast(vote, 102, VoteChoice.AGAINST);
        cast(vote, 102, VoteChoice.FOR);
        fixture.now = DEADLINE.plusMillis(999);
        cast(vote, 103, VoteChoice.FOR);
        fixture.now = DEADLINE.plusSeconds(1);
        refused("VOTE_CLOSED", () -> cast(vote, 104, VoteChoice.AGAINST));

        DecisionOutcome outcome = fixture.change(em -> fixture.votes(em, 1).count(vote, version(vote)));

        assertThat(outcome).isEqualTo(DecisionOutcome.ADOPTED);
        DecisionRow decision = fixture.ask(em -> new Meetings(em)
                .decisions(DecisionFilter.ALL, PageRequest.first(10))
                .rows()
                .get(0));
        assertThat(decision.votesFor()).isEqualTo(3);
        assertThat(decision.votesAgainst()).isZero();
        assertThat(decision.written()).isTrue();
        fixture.now = MeetingFixture.START.plus(Duration.ofHours(3));
        assertThat(fixture.hold(decision.meetingCode())).isEqualTo(new QuorumVerdict(5, 3, 3, 3441L));
    }

    @Test
    void isNotCountedBeforeTheDeadlineWhileVotesAreMissing() {
        long vote = opened();
        cast(vote, 101, VoteChoice.FOR);
        refused("VOTE_STILL_OPEN", () -> change(em -> fixture.votes(em, 1).count(vote, version(vote))));
    }

    @Test
    void refusesTheVoteOfTheRecusedAndOfStrangersAndOfAnotherText() {
        long vote = opened();
        MyVote mine = mine(104);
        change(em -> fixture.votes(em, 104)
                .declare(new DeclareConflict(mine.agendaItemId(), 0, ConflictOrigin.SELF, "이해관계")));
        refused("VOTER_RECUSED", () -> cast(vote, 104, VoteChoice.FOR));
        refused("NOT_ON_ROLL", () -> cast(vote, 999, VoteChoice.FOR));
        refused(
                "MOTION_CHANGED",
                () -> change(em -> fixture.votes(em, 101).cast(new CastBallot(vote, "0".repeat(64), VoteChoice.FOR))));
        assertThat(mine(104).isRecused()).isTrue();
        List<MyVote> ofAStranger = fixture.ask(em -> fixture.votes(em, 999).mine());
        assertThat(ofAStranger).isEmpty();
    }

    @Test
    void doesNotCountAVoteCastBeforeSteppingBack() {
        long vote = opened();
        cast(vote, 101, VoteChoice.FOR);
        cast(vote, 102, VoteChoice.FOR);
        cast(vote, 103, VoteChoice.AGAINST);
        change(em -> fixture.votes(em, 103)
                .declare(new DeclareConflict(mine(103).agendaItemId(), 0, ConflictOrigin.SELF, "뒤늦게 앎")));
        fixture.now = DEADLINE.plusSeconds(1);

        // Two of four is not more than half: nothing is decided.
        assertThat(fixture.<DecisionOutcome>change(em -> fixture.votes(em, 1).count(vote, version(vote))))
                .isEqualTo(DecisionOutcome.NO_QUORUM);
    }

    @Test
    void keepsOneVoteOfASeatWhereChangingIsNotAllowed() {
        fixture.changeAllowed = false;
        long vote = opened();
        cast(vote, 101, VoteChoice.FOR);
        refused("BALLOT_CAST", () -> cast(vote, 101, VoteChoice.AGAINST));
        assertThat(mine(101).choice()).isEqualTo(VoteChoice.FOR);
    }

    @Test
    void letsOneOfTwoVotesAtOnceThrough() {
        fixture.changeAllowed = false;
        long vote = opened();
        CastBallot ballot = new CastBallot(vote, mine(101).textHash(), VoteChoice.FOR);
        try (EntityManager first = fixture.open()) {
            first.getTransaction().begin();
            fixture.votes(first, 101).cast(ballot);
            CompletableFuture<Void> second = CompletableFuture.runAsync(
                    () -> change(em -> fixture.votes(em, 101).cast(ballot)));
            await().pollDelay(Duration.ofMillis(300)).until(() -> !second.isDone());
            first.getTransaction().commit();

            assertThatThrownBy(second::join)
                    .hasCauseInstanceOf(Refusal.class)
                    .cause()
                    .hasMessage("BALLOT_CAST");
        }
    }

    @Test
    void theDatabaseItselfKeepsOneVoteOfASeat() throws SQLException {
        long vote = opened();
        cast(vote, 101, VoteChoice.FOR);
        try (Connection connection = MeetingFixture.DATABASE.owner();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "INSERT INTO mb_ballot (id, version, vote_id, seat_id, choice, cast_at, cast_by) VALUES (9999, 1, "
                                    + vote + ", 11, 'AGAINST', '2026-03-01', 1)"))
                    .hasMessageContaining("mb_ballot_seat");
        }
    }

    @Test
    void publishesNoResidentNumber() {
        String code = fixture.held();
        MeetingView meeting = fixture.view(code);
        write(code, 0, "민원인 900101-1234567의 말을 들었다.");
        change(em -> fixture.minutes(em).approve(meeting.row().id(), minutesVersion(code)));
        refused(
                "RESIDENT_NUMBER_FOUND",
                () -> change(em -> fixture.minutes(em).publish(meeting.row().id(), minutesVersion(code))));
        change(em -> fixture.minutes(em).takeBack(meeting.row().id(), minutesVersion(code)));
        write(code, minutesVersion(code), "민원인 [[6:900101-1234567]]의 말을 들었다.");
        change(em -> fixture.minutes(em).approve(meeting.row().id(), minutesVersion(code)));
        change(em -> fixture.minutes(em).publish(meeting.row().id(), minutesVersion(code)));
    }

    @Test
    void doesNotPublishWhatStandsElsewhere() {
        String code = fixture.held();
        MeetingView meeting = fixture.view(code);
        write(code, 0, "[[6:의결할 안건]]을 다루었다.");
        change(em -> fixture.minutes(em).approve(meeting.row().id(), minutesVersion(code)));
        refused(
                "REDACTED_TEXT_IN_MEETING",
                () -> change(em -> fixture.minutes(em).publish(meeting.row().id(), minutesVersion(code))));
        refused("MINUTES_STATE_DRAFT", () -> write(code, minutesVersion(code), "다른 글"));
        change(em -> fixture.minutes(em).takeBack(meeting.row().id(), minutesVersion(code)));
        write(code, minutesVersion(code), "안건을 다루었다.");
        assertThatThrownBy(() -> write(code, 1, "늦은 글")).isInstanceOf(Conflict.class);
        refused(
                "MINUTES_STATE_PUBLISHED",
                () -> change(em -> fixture.minutes(em).publish(meeting.row().id(), minutesVersion(code))));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void needsTheSameStatementsHoweverManyMeetingsThereAre(int meetings) {
        for (int i = 0; i < meetings; i++) {
            MeetingFixture.DATABASE.execute(
                    "INSERT INTO mb_meeting (id, version, code, body_code, title_ko, kind, state, first_on, last_on,"
                            + " day_precision, recorded_at) VALUES (" + (5000 + i) + ", 1, 'X-" + i
                            + "', 'TEST-COUNCIL', '회의',"
                            + " 'REGULAR', 'HELD', '2026-01-01', '2026-01-01', 'DAY', '2026-01-01')",
                    "INSERT INTO mb_agenda_item (id, meeting_id, position, kind, title_ko) VALUES (" + (5000 + i) + ", "
                            + (5000 + i) + ", 1, 'DECISION', '안건')",
                    "INSERT INTO mb_decision (id, agenda_item_id, outcome, text_ko, text_hash, written, decided_on,"
                            + " recorded_at) VALUES (" + (5000 + i) + ", " + (5000 + i)
                            + ", 'ADOPTED', '글', '', FALSE, '2026-01-01', '2026-01-01')");
        }
        MeetingFilter filter = new MeetingFilter("TEST-COUNCIL", 2026, MeetingState.HELD);
        DecisionFilter decisions = new DecisionFilter("TEST-COUNCIL", 2026, DecisionOutcome.ADOPTED, "글");
        try (EntityManager em = fixture.open()) {
            Meetings facade = new Meetings(em);
            assertThat(StatementCount.of(() -> assertThat(
                                    facade.list(filter, PageRequest.first(200)).rows())
                            .hasSize(meetings)))
                    .isEqualTo(2);
            assertThat(StatementCount.of(() -> assertThat(facade.decisions(decisions, PageRequest.first(200))
                                    .rows())
                            .hasSize(meetings)))
                    .isEqualTo(2);
            assertThat(StatementCount.of(() -> assertThat(facade.view("X-1")).isPresent()))
                    .isEqualTo(6);
            assertThat(StatementCount.of(facade::bodies)).isEqualTo(1);
        }
        long ofAnotherYear = fixture.ask(em -> new Meetings(em)
                .list(new MeetingFilter(null, 2025, null), PageRequest.first(10))
                .total());
        assertThat(ofAnotherYear).isZero();
    }

    /** A written vote of a noticed meeting, on the fifth of March until six in the evening in Seoul. */
    private long opened() {
        String code = fixture.plan(MeetingMode.WRITTEN);
        fixture.item(code, AgendaKind.DECISION, "서면 안건");
        fixture.notice(code);
        fixture.mails.clear();
        long item = fixture.view(code).agenda().get(0).id();
        long vote = fixture.change(em -> fixture.votes(em, 1).open(new OpenVote(item, "이렇게 정한다.", DEADLINE)));
        assertThat(fixture.mails).hasSize(4);
        return vote;
    }

    private void cast(long vote, long account, VoteChoice choice) {
        String hash = fixture.ask(em -> em.createQuery("SELECT v.textHash FROM Vote v WHERE v.id = :id", String.class)
                .setParameter("id", vote)
                .getSingleResult());
        change(em -> fixture.votes(em, account).cast(new CastBallot(vote, hash, choice)));
    }

    private MyVote mine(long account) {
        return fixture.ask(em -> fixture.votes(em, account).mine().get(0));
    }

    private long version(long vote) {
        return fixture.ask(em -> em.createQuery("SELECT v.version FROM Vote v WHERE v.id = :id", Long.class)
                .setParameter("id", vote)
                .getSingleResult());
    }

    private void decide(MeetingView meeting, int votesFor, int votesAgainst, int abstentions) {
        long item = meeting.agenda().get(0).id();
        change(em -> fixture.votes(em, 1)
                .record(new RecordDecision(
                        item,
                        "이렇게 정한다.",
                        null,
                        false,
                        votesFor,
                        votesAgainst,
                        abstentions,
                        LocalDate.of(2026, 4, 1),
                        null,
                        null)));
    }

    private void closing(MeetingView meeting) {
        MeetingRow row = fixture.view(meeting.row().code()).row();
        change(em -> fixture.desk(em).close(row.id(), row.version()));
    }

    private void write(String code, long version, String text) {
        long id = fixture.view(code).row().id();
        change(em -> fixture.minutes(em).save(new SaveMinutes(id, version, text)));
    }

    private long minutesVersion(String code) {
        long id = fixture.view(code).row().id();
        return fixture.ask(em -> fixture.minutes(em).draft(id).orElseThrow().version());
    }

    private interface Change {
        void in(EntityManager em);
    }

    private void change(Change change) {
        fixture.change(em -> {
            change.in(em);
            return List.of();
        });
    }
}
