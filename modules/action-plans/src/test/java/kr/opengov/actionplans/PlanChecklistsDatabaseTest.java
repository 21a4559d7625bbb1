package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kr.opengov.actionplans.internal.paper.PaperOutcomes;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.ActionPlanDemo;
import kr.opengov.db.demo.PlanEventsDemo;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.ForumMeeting;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.outbox.OutboxMessage;
import kr.opengov.platform.rules.Rules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checklist replayed over Korea's sixth plan. */
class PlanChecklistsDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T03:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String[] TABLES = {
        "ap_paper",
        "ap_response",
        "ap_contribution",
        "ap_proposal",
        "ap_call",
        "ap_requirement_verdict",
        "ap_plan_event",
        "ap_commitment_agency",
        "ap_commitment_state",
        "ap_commitment",
        "ap_vision_area",
        "ap_plan_state",
        "ap_action_plan",
        "ap_ids"
    };
    private static final List<ForumMeeting> REGISTER = new ArrayList<>();
    private static EntityManagerFactory factory;
    private static EntityManagerFactory platform;

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("actionplans", DATABASE.persistence("actionplans"));
        platform = Persistence.createEntityManagerFactory("platform", DATABASE.persistence("platform"));
    }

    @AfterAll
    static void close() {
        factory.close();
        platform.close();
    }

    @BeforeEach
    void loadKorea() throws Exception {
        REGISTER.clear();
        DATABASE.empty(TABLES);
        try (Connection connection = DATABASE.owner()) {
            new ActionPlanDemo().load(connection, CLOCK);
            new PlanEventsDemo().load(connection, CLOCK);
        }
        DATABASE.execute("INSERT INTO ap_ids (name, next_id) VALUES ('ap_requirement_verdict', 1000), ('ap_paper', 0)");
    }

    @Test
    void theSixthPlanShowsTheMissedAnswersWithTheDaysBetween() {
        RequirementLine line = line(TODAY, Requirement.RESPONSE);
        assertThat(line.verdict()).isEqualTo(RequirementVerdict.MISSED);
        assertThat(line.reason()).isEqualTo("FOUND_RESPONSE");
        assertThat(line.arguments()).containsExactly(LocalDate.of(2023, 7, 9), LocalDate.of(2023, 7, 11), 2L);
        assertThat(line.evidence())
                .extracting(PlanEventView::kind)
                .containsExactly(PlanEventKind.FEEDBACK, PlanEventKind.APPROVAL, PlanEventKind.FINDING);
        assertThat(line.rule().rule()).isEqualTo("plans.response");
        assertThat(line.grace())
                .as("until the end of 2023 a miss did not count")
                .isTrue();
    }

    @Test
    void onEarlierDaysTheChecklistKnowsOnlyWhatHadHappened() {
        assertThat(line(LocalDate.of(2022, 10, 10), Requirement.RESPONSE).verdict())
                .isEqualTo(RequirementVerdict.NOT_YET);
        assertThat(line(LocalDate.of(2023, 7, 10), Requirement.RESPONSE).verdict())
                .isEqualTo(RequirementVerdict.DUE);
        assertThat(line(LocalDate.of(2023, 7, 13), Requirement.FORUM).evidence())
                .isEmpty();
        assertThat(line(LocalDate.of(2023, 7, 14), Requirement.FORUM).dueOn()).isEqualTo(LocalDate.of(2024, 1, 14));
        assertThat(line(LocalDate.of(2021, 12, 31), Requirement.FORUM).verdict())
                .as("the standards are of 2022")
                .isEqualTo(RequirementVerdict.NOT_APPLICABLE);
    }

    @Test
    void aGapInTheRegisterIsNoMiss() {
        assertThat(line(TODAY, Requirement.FORUM).verdict()).isEqualTo(RequirementVerdict.UNPROVEN);
        assertThat(line(TODAY, Requirement.OPEN_MEETINGS).verdict()).isEqualTo(RequirementVerdict.UNPROVEN);
        assertThat(line(TODAY, Requirement.LENGTH).verdict()).isEqualTo(RequirementVerdict.MET);
        assertThat(line(TODAY, Requirement.NUMBER).verdict()).isEqualTo(RequirementVerdict.MET);
    }

    @Test
    void recordedEventsChangeTheVerdictAndAWithdrawnOneChangesItBack() {
        long[] id = new long[1];
        change(checklists -> id[0] = checklists.record(event(PlanEventKind.FORUM_MEETING, TODAY.minusDays(10), null)));
        assertThat(line(TODAY, Requirement.FORUM).verdict()).isEqualTo(RequirementVerdict.MET);
        change(checklists -> checklists.withdraw(id[0], "다른 회의였음"));
        assertThat(line(TODAY, Requirement.FORUM).verdict()).isEqualTo(RequirementVerdict.UNPROVEN);
        refused("PLAN_EVENT_WITHDRAWN", checklists -> checklists.withdraw(id[0], "다시"));
    }

    @Test
    void meetingsOfTheForumComeFromTheRegisterAndCountOnce() {
        REGISTER.add(meeting("KOR-COMMITTEE-20230711", "2023-07-11", "2023-07-14", false, 1));
        REGISTER.add(meeting("KOR-COMMITTEE-20260601", "2026-06-01", "2026-06-01", true, 1));
        REGISTER.add(meeting("KOR-COMMITTEE-20260625", "2026-06-25", "2026-06-25", true, 0));

        RequirementLine forum = line(TODAY, Requirement.FORUM);
        assertThat(forum.verdict()).isEqualTo(RequirementVerdict.MET);
        assertThat(forum.evidence())
                .as("a forum without public rules does not count")
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.day()).isEqualTo(LocalDate.of(2026, 6, 1));
                    assertThat(event.recorded()).isFalse();
                    assertThat(event.meetingPath()).isEqualTo("/meetings/KOR-COMMITTEE-20260601");
                });
        assertThat(checklist(TODAY).events())
                .as("typed in and in the register is one meeting")
                .filteredOn(event -> event.kind() == PlanEventKind.FORUM_MEETING)
                .extracting(PlanEventView::day)
                .containsExactly(LocalDate.of(2026, 6, 1), LocalDate.of(2023, 7, 14));
        assertThat(checklist(TODAY).events())
                .filteredOn(event -> event.kind() == PlanEventKind.OPEN_MEETING)
                .as("only the one that anybody could attend")
                .hasSize(1);
        assertThat(line(LocalDate.of(2024, 1, 1), Requirement.FORUM).evidence())
                .as("what came later is not known yet")
                .extracting(PlanEventView::day)
                .containsExactly(LocalDate.of(2023, 7, 14));
    }

    @Test
    void anEventThatContradictsItselfIsRefused() {
        refused("DAY_IN_FUTURE", checklists -> checklists.record(event(PlanEventKind.CALL, TODAY.plusDays(1), null)));
        refused(
                "PLAN_EVENT_REVERSED",
                checklists -> checklists.record(event(PlanEventKind.CALL, TODAY.minusDays(2), TODAY)));
        refused(
                "PLAN_RESPONSES_UNCOUNTED",
                checklists -> checklists.record(event(PlanEventKind.RESPONSES, TODAY, null)));
        refused("PLAN_FINDING_OPEN", checklists -> checklists.record(event(PlanEventKind.FINDING, TODAY, null)));
        refused("PLAN_DELIVERY_APART", checklists -> checklists.record(event(PlanEventKind.DELIVERY, TODAY, null)));
        refused(
                "PLAN_RESPONSES_TOO_MANY",
                checklists -> checklists.record(new NewPlanEvent(
                        "KOR", 6, PlanEventKind.RESPONSES, TODAY, null, 3, 4, null, "답변", null, "출처", null, null)));
    }

    @Test
    void deliveryIsBlockedWithoutAReasonAndKeepsItsVerdicts() {
        refused("PLAN_REQUIREMENTS_BLOCK", checklists -> checklists.deliver(delivery(null)));
        assertThat(checklist(TODAY).kept()).isEmpty();
        assertThat(checklist(TODAY).events())
                .as("a refused delivery leaves nothing behind")
                .noneMatch(event -> event.kind() == PlanEventKind.DELIVERY);

        change(checklists -> checklists.deliver(delivery("위원회가 기한을 정함")));
        assertThat(checklist(TODAY).kept())
                .hasSize(Requirement.values().length)
                .filteredOn(kept -> kept.requirement() == Requirement.RESPONSE)
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.verdict()).isEqualTo(RequirementVerdict.MISSED);
                    assertThat(kept.overrideReason()).isEqualTo("위원회가 기한을 정함");
                });
        refused("PLAN_DELIVERED", checklists -> checklists.deliver(delivery("다시")));
    }

    @Test
    void whoGoesOnAfterARefusedDeliveryHasRecordedNothing() {
        change(checklists ->
                assertThatThrownBy(() -> checklists.deliver(delivery(null))).hasMessage("PLAN_REQUIREMENTS_BLOCK"));
        assertThat(checklist(TODAY).events()).noneMatch(event -> event.kind() == PlanEventKind.DELIVERY);

        change(checklists -> checklists.deliver(delivery("사유")));
        assertThat(checklist(TODAY).events())
                .filteredOn(event -> event.kind() == PlanEventKind.DELIVERY)
                .singleElement()
                .satisfies(event -> assertThat(event.recorded()).isTrue());
    }

    @Test
    void aCallOfThePlanIsReadFromItsLedgerAndNothingIsTypedInBesideIt() {
        DATABASE.execute(
                "INSERT INTO ap_call (id, code, member_code, plan_id, title_ko, text_ko, opens_on, closes_on, channels,"
                        + " state) SELECT 1, 'LOCAL', 'KOR', id, '공모', '내용', '2025-03-01', '2025-03-10', 'ONLINE',"
                        + " 'ANNOUNCED' FROM ap_action_plan WHERE member_code = 'KOR' AND ordinal = 4",
                "INSERT INTO ap_contribution (id, call_id, kind, received_on, answered_on) VALUES"
                        + " (1, 1, 'COMMENT', '2025-03-02', '2025-03-20'), (2, 1, 'COMMENT', '2025-03-03', NULL)");
        RequirementLine line = checklist(4, TODAY).lines().get(Requirement.RESPONSE.ordinal());
        assertThat(line.reason()).isEqualTo("COVERAGE");
        assertThat(line.arguments()).containsExactly(1L, 2L, 50.0);
        assertThat(line.evidence()).extracting(PlanEventView::link).containsExactly("/calls/LOCAL");
        refused(
                "PLAN_RESPONSES_IN_LEDGER",
                checklists -> checklists.record(new NewPlanEvent(
                        "KOR", 4, PlanEventKind.RESPONSES, TODAY, null, 3, 3, null, "답변", null, "출처", null, null)));
    }

    @Test
    void aLedgerOfCommentsDecidesOnlyWhenACommentCameBeforeTheApproval() {
        change(checklists -> checklists.record(fourth(PlanEventKind.APPROVAL, LocalDate.of(2025, 3, 1), null, null)));
        change(checklists -> checklists.record(fourth(PlanEventKind.RESPONSES, LocalDate.of(2025, 2, 20), 4, 1)));
        DATABASE.execute(
                "INSERT INTO ap_call (id, code, member_code, plan_id, title_ko, text_ko, opens_on, closes_on, channels,"
                        + " state) SELECT 1, 'KOR-4-COMMENTS', 'KOR', id, '의견', '내용', '2025-02-01', '2025-02-01', '',"
                        + " 'CLOSED' FROM ap_action_plan WHERE member_code = 'KOR' AND ordinal = 4",
                "INSERT INTO ap_contribution (id, call_id, kind, received_on, answered_on) VALUES"
                        + " (1, 1, 'COMMENT', '2025-03-02', NULL)");
        RequirementLine failed = checklist(4, TODAY).lines().get(Requirement.RESPONSE.ordinal());
        assertThat(failed.verdict())
                .as("a comment after the approval repairs nothing")
                .isEqualTo(RequirementVerdict.MISSED);
        assertThat(failed.arguments()).containsExactly(1, 4, 25.0);

        change(checklists -> checklists.record(fourth(PlanEventKind.RESPONSES, LocalDate.of(2025, 2, 25), 4, 4)));
        assertThat(checklist(4, TODAY)
                        .lines()
                        .get(Requirement.RESPONSE.ordinal())
                        .verdict())
                .as("what was recorded by hand beside the ledger of comments counts")
                .isEqualTo(RequirementVerdict.MET);

        DATABASE.execute("UPDATE ap_contribution SET received_on = '2025-02-25' WHERE id = 1");
        RequirementLine ledger = checklist(4, TODAY).lines().get(Requirement.RESPONSE.ordinal());
        assertThat(ledger.verdict()).isEqualTo(RequirementVerdict.MISSED);
        assertThat(ledger.arguments()).containsExactly(0L, 1L, 0.0);
    }

    private static NewPlanEvent fourth(PlanEventKind kind, LocalDate day, Integer received, Integer answered) {
        return new NewPlanEvent("KOR", 4, kind, day, null, received, answered, null, "일", null, "출처", null, null);
    }

    @Test
    void asksTheSameNumberOfStatementsForEveryPlan() {
        ask(checklists -> checklists.checklist("KOR", 6, TODAY));
        assertThat(StatementCount.of(() -> ask(checklists -> checklists.checklist("KOR", 6, TODAY))))
                .as("the seventh statement is the register's, which this test stands in for")
                .isEqualTo(6);
        assertThat(StatementCount.of(() -> ask(checklists -> checklists.checklists(TODAY))))
                .isEqualTo(5);
    }

    @Test
    void aPlanIsDeliveredOnTheDayItsDocumentIsApproved() {
        List<NewDraft> handedIn = new ArrayList<>();
        ApprovalDrafts line = new ApprovalDrafts(null, null) {
            @Override
            public long handIn(NewDraft draft) {
                handedIn.add(draft);
                return 77;
            }
        };
        papers(line, papers -> assertThatThrownBy(() -> papers.handInDelivery("KOR", 6, null))
                .hasMessage("PLAN_REQUIREMENTS_BLOCK"));
        papers(line, papers -> papers.handInDelivery("KOR", 6, "기한이 촉박합니다."));
        NewDraft draft = handedIn.get(0);
        assertThat(draft.text().recipients()).contains("OGP");
        assertThat(draft.text().body())
                .contains("제6차 실행계획")
                .contains("기한이 촉박합니다.")
                .contains("| 번호 | 과제 |");
        assertThat(draft.annexes().get(0).title()).contains("2026. 7. 1. 기준");
        refused("PAPER_UNDERWAY", checklists -> checklists.deliver(delivery("사유")));
        assertThat(checklist(TODAY).kept()).isEmpty();

        hear(draft, draft.text().body());
        assertThat(checklist(TODAY).kept()).isNotEmpty();
        papers(line, papers -> assertThat(
                        papers.ofDelivery("KOR", 6).orElseThrow().state())
                .isEqualTo(DecisionPaper.State.APPROVED));
        papers(line, papers -> assertThatThrownBy(() -> papers.handInDelivery("KOR", 6, "다시"))
                .hasMessage("PLAN_DELIVERED"));
    }

    private static void hear(NewDraft draft, String approved) {
        String payload = """
                {"sourceKey": "%s", "documentId": 77, "outcome": "APPROVED", "number": "시험과-9", "registeredOn": "2026-07-01"}
                """.formatted(draft.sourceKey());
        work((em, rules) -> new PaperOutcomes(
                        em,
                        CLOCK,
                        new Rules(rules, CLOCK, null),
                        new Register(),
                        null,
                        new OneDocument(draft.text().title(), approved),
                        null)
                .handle(new OutboxMessage(
                        1, DocumentOutcome.TOPIC, draft.sourceKey(), "1", payload, Instant.now(CLOCK))));
    }

    private static void papers(ApprovalDrafts line, Consumer<PlanPapers> work) {
        work((em, rules) -> work.accept(
                new PlanPapers(em, CLOCK, new Rules(rules, CLOCK, null), new Register(), null, line, session())));
    }

    private static NewPlanEvent event(PlanEventKind kind, LocalDate day, LocalDate started) {
        return new NewPlanEvent("KOR", 6, kind, day, started, null, null, null, "회의", "Meeting", "회의록", null, null);
    }

    private static DeliverPlan delivery(String reason) {
        return new DeliverPlan("KOR", 6, TODAY, "공문", "Letter", reason);
    }

    private static RequirementLine line(LocalDate day, Requirement requirement) {
        return checklist(day).lines().get(requirement.ordinal());
    }

    private static PlanChecklist checklist(LocalDate day) {
        return checklist(6, day);
    }

    private static PlanChecklist checklist(int ordinal, LocalDate day) {
        PlanChecklist[] found = new PlanChecklist[1];
        ask(checklists -> found[0] = checklists.checklist("KOR", ordinal, day).orElseThrow());
        return found[0];
    }

    private static void refused(String code, Consumer<PlanChecklists> work) {
        assertThatThrownBy(() -> change(work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void ask(Consumer<PlanChecklists> question) {
        try (EntityManager em = factory.createEntityManager();
                EntityManager rules = platform.createEntityManager()) {
            question.accept(checklists(em, rules));
        }
    }

    private static void change(Consumer<PlanChecklists> work) {
        work((em, rules) -> work.accept(checklists(em, rules)));
    }

    private static void work(BiConsumer<EntityManager, EntityManager> work) {
        try (EntityManager em = factory.createEntityManager();
                EntityManager rules = platform.createEntityManager()) {
            TestTransaction.run(em, () -> work.accept(em, rules));
        }
    }

    private static PlanChecklists checklists(EntityManager em, EntityManager rules) {
        return new PlanChecklists(em, new Rules(rules, CLOCK, null), CLOCK, new Register(), session());
    }

    private static ForumMeeting meeting(String code, String first, String last, boolean open, long charters) {
        return new ForumMeeting(
                code,
                "KOR",
                "대한민국 열린정부위원회",
                "Korea Open Government Committee",
                "전체회의",
                null,
                LocalDate.parse(first),
                LocalDate.parse(last),
                DayPrecision.DAY,
                null,
                open,
                charters);
    }

    /** The register of meetings, which answers for itself in its own module's tests. */
    private static final class Register extends Meetings {
        @Override
        public List<ForumMeeting> ofForums(Collection<String> memberCodes, LocalDate from, LocalDate to) {
            return REGISTER.stream()
                    .filter(meeting -> memberCodes.contains(meeting.memberCode())
                            && !meeting.lastOn().isBefore(from)
                            && !meeting.lastOn().isAfter(to))
                    .toList();
        }
    }

    private static SessionContext session() {
        return TestCaller.of(7);
    }
}
