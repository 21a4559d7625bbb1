package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.actionplans.internal.paper.PaperOutcomes;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.outbox.OutboxMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls and answers on their way through the approval line, and what is done when it is decided. */
class PlanPapersDatabaseTest {

    private static final String NUMBER = "시험과-7";
    private static final String CALL = "PAPER-CALL";
    private static final String ANSWERED = CallsFixture.CALL;

    private final HandedIn drafts = new HandedIn();
    private CallsFixture fixture;

    @BeforeEach
    void begin() {
        fixture = CallsFixture.withOpenCall();
    }

    @Test
    void aCallIsAnnouncedWhenItsDocumentIsApproved() {
        write("안내문입니다.", "Please send your ideas.");
        handInCall();

        NewDraft draft = drafts.last();
        assertThat(draft.kind()).isEqualTo("CALL");
        assertThat(draft.text().body())
                .contains("기간: 2026. 4. 1. ~ 2026. 4. 20. 24시까지")
                .contains("안내문입니다.");
        assertThat(draft.text().english().body()).contains("Please send your ideas.");
        assertThat(paperOfCall().state()).isEqualTo(DecisionPaper.State.UNDERWAY);
        assertThatThrownBy(() -> write("다른 글", null)).hasMessage("PAPER_UNDERWAY");
        assertThatThrownBy(this::announceByHand).hasMessage("PAPER_UNDERWAY");
        assertThatThrownBy(this::handInCall).hasMessage("PAPER_UNDERWAY");
        assertThat(call().state()).isEqualTo(CallState.DRAFT);

        hear(DocumentOutcome.Outcome.APPROVED, null, draft.text().body());
        assertThat(call().state()).isEqualTo(CallState.ANNOUNCED);
        assertThat(paperOfCall()).isEqualTo(new DecisionPaper(9001, DecisionPaper.State.APPROVED, NUMBER, null));
    }

    @Test
    void aCallWhoseTextWasChangedOnTheWayWaitsForItsEditor() {
        write("안내문입니다.", null);
        handInCall();
        assertThat(drafts.last().text().english()).isNull();

        hear(DocumentOutcome.Outcome.APPROVED, null, drafts.last().text().body() + " 고친 글");
        assertThat(call().state()).isEqualTo(CallState.DRAFT);
        assertThat(paperOfCall().state()).isEqualTo(DecisionPaper.State.APPROVED_APART);
        announceByHand();
        assertThat(call().state()).isEqualTo(CallState.ANNOUNCED);
    }

    @Test
    void aCallThatIsOverBeforeItsApprovalIsNotAnnounced() {
        write("안내문입니다.", null);
        handInCall();
        fixture.at(LocalDate.of(2026, 4, 21), 0, 0, 0);

        hear(DocumentOutcome.Outcome.APPROVED, null, drafts.last().text().body());
        assertThat(call().state()).isEqualTo(CallState.DRAFT);
        assertThat(paperOfCall().state()).isEqualTo(DecisionPaper.State.APPROVED_APART);
    }

    @Test
    void aReturnedCallIsMendedAndHandedInUnderItsKey() {
        write("안내문입니다.", null);
        handInCall();
        hear(DocumentOutcome.Outcome.RETURNED, "기간을 늘려 주십시오.", null);
        assertThat(paperOfCall().state()).isEqualTo(DecisionPaper.State.RETURNED);
        assertThat(paperOfCall().reason()).isEqualTo("기간을 늘려 주십시오.");

        write("고친 안내문입니다.", null);
        handInCall();
        assertThat(drafts.all)
                .extracting(NewDraft::sourceKey)
                .hasSize(2)
                .containsOnly(drafts.last().sourceKey());
        assertThat(paperOfCall().reason()).isNull();
    }

    @Test
    void outcomesOfOthersAreLeftAlone() {
        write("안내문입니다.", null);
        handInCall();
        hear("plans/call/999999/1", 9001, DocumentOutcome.Outcome.RETURNED, "다른 공모", null);
        hear("membership/minutes/1", 9001, DocumentOutcome.Outcome.RETURNED, "다른 모듈", null);
        hear(drafts.last().sourceKey(), 9999, DocumentOutcome.Outcome.RETURNED, "다른 문서", null);
        assertThat(paperOfCall().state()).isEqualTo(DecisionPaper.State.UNDERWAY);
    }

    @Test
    void answersGoOutTogetherWhenTheirDocumentIsApproved() {
        fixture.propose(101, "버스 시간표 공개");
        fixture.propose(102, "도서관 연장");
        draft(Disposition.ACCEPTED, "받아들입니다.");
        handInAnswers();

        NewDraft first = drafts.last();
        assertThat(first.kind()).isEqualTo("REPLY");
        assertThat(first.text().body()).contains("의견 2건").contains("받아들임 (2건)").contains("버스 시간표 공개");
        assertThatThrownBy(() -> draft(Disposition.PARTLY, "다시 씁니다.")).hasMessage("PAPER_UNDERWAY");
        assertThatThrownBy(() -> fixture.change(em -> fixture.answers(em).release(ANSWERED)))
                .hasMessage("PAPER_UNDERWAY");

        hear(DocumentOutcome.Outcome.APPROVED, null, first.text().body());
        assertThat(fixture.sent).hasSize(2);
        assertThat(paperOfAnswers().state()).isEqualTo(DecisionPaper.State.APPROVED);
        CallView call = fixture.ask(
                em -> new Calls(em, fixture.clock()).announced(ANSWERED).orElseThrow());
        assertThat(call.coverage()).isEqualTo(100);

        fixture.propose(103, "공원 화장실 개방");
        draft(Disposition.PARTLY, "일부 받아들입니다.");
        handInAnswers();
        assertThat(drafts.last().sourceKey()).isNotEqualTo(first.sourceKey());
        assertThat(drafts.last().text().body()).contains("의견 1건").doesNotContain("버스");
    }

    @Test
    void returnedAnswersAreDraftsAgainAndNothingGoesOut() {
        fixture.propose(101, "버스 시간표 공개");
        assertThatThrownBy(this::handInAnswers).hasMessage("NO_DRAFTS");
        draft(Disposition.NOT_ACCEPTED, "사유");
        handInAnswers();
        hear(DocumentOutcome.Outcome.RECALLED, null, null);
        draft(Disposition.ACCEPTED, "다시 살펴 받아들입니다.");
        assertThat(fixture.sent).isEmpty();

        handInAnswers();
        hear(DocumentOutcome.Outcome.APPROVED, null, drafts.all.get(0).text().body());
        assertThat(fixture.sent).isEmpty();
        assertThat(paperOfAnswers().state()).isEqualTo(DecisionPaper.State.APPROVED_APART);
    }

    private void write(String text, String english) {
        CallView before =
                fixture.ask(em -> new Calls(em, fixture.clock()).any(CALL)).orElse(null);
        fixture.change(em -> new Calls(em, fixture.clock())
                .write(new WriteCall(
                        before == null ? null : before.id(),
                        before == null ? 0 : before.version(),
                        CALL,
                        "KOR",
                        "결재할 공모",
                        english == null ? null : "A call to approve",
                        text,
                        english,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 20),
                        List.of(ProposalChannel.ONLINE, ProposalChannel.PAPER),
                        true,
                        null)));
    }

    private CallView call() {
        return fixture.ask(em -> new Calls(em, fixture.clock()).any(CALL)).orElseThrow();
    }

    private void announceByHand() {
        fixture.change(em -> {
            new Calls(em, fixture.clock()).announce(call().id(), call().version());
            return null;
        });
    }

    private void draft(Disposition disposition, String text) {
        fixture.change(
                em -> {
                    List<Long> open = fixture
                            .answers(em)
                            .desk(ANSWERED, true, kr.opengov.platform.paging.PageRequest.first(10))
                            .rows()
                            .stream()
                            .map(LedgerRow::id)
                            .toList();
                    fixture.answers(em).draft(new DraftResponses(open, disposition, text));
                    return null;
                });
    }

    private PlanPapers papers(jakarta.persistence.EntityManager em) {
        return new PlanPapers(em, fixture.clock(), null, null, null, drafts, CallsFixture.session(1));
    }

    private void handInCall() {
        fixture.change(em -> papers(em).handInCall(call().id(), call().version()));
    }

    private void handInAnswers() {
        fixture.change(em -> papers(em).handInAnswers(ANSWERED));
    }

    private DecisionPaper paperOfCall() {
        return fixture.ask(em -> papers(em).ofCall(call().id())).orElseThrow();
    }

    private DecisionPaper paperOfAnswers() {
        return fixture.ask(em -> papers(em)
                        .ofAnswers(new Calls(em, fixture.clock())
                                .any(ANSWERED)
                                .orElseThrow()
                                .id()))
                .orElseThrow();
    }

    private void hear(DocumentOutcome.Outcome outcome, String reason, String approved) {
        hear(drafts.last().sourceKey(), 9000L + drafts.all.size(), outcome, reason, approved);
    }

    private void hear(String key, long document, DocumentOutcome.Outcome outcome, String reason, String approved) {
        String payload =
                """
                {"sourceKey": "%s", "documentId": %d, "outcome": "%s", "number": "%s", "registeredOn": "2026-03-11"%s}
                """.formatted(key, document, outcome, NUMBER, reason == null ? "" : ", \"reason\": \"" + reason + "\"");
        fixture.change(em -> {
            new PaperOutcomes(
                            em,
                            fixture.clock(),
                            null,
                            null,
                            null,
                            new OneDocument(drafts.last().text().title(), approved),
                            fixture.receipts())
                    .handle(new OutboxMessage(1, DocumentOutcome.TOPIC, key, "1", payload, fixture.now));
            return null;
        });
    }

    /** The approval line of the platform, as far as it is needed here: what was handed in, under growing ids. */
    private static final class HandedIn extends ApprovalDrafts {
        private final List<NewDraft> all = new ArrayList<>();

        HandedIn() {
            super(null, null);
        }

        @Override
        public long handIn(NewDraft draft) {
            all.add(draft);
            return 9000L + all.size();
        }

        NewDraft last() {
            return all.get(all.size() - 1);
        }
    }
}
