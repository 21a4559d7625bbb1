package kr.opengov.actionplans;

import static kr.opengov.actionplans.CallsFixture.CALL;
import static kr.opengov.actionplans.CallsFixture.CLOSES;
import static kr.opengov.actionplans.CallsFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Roles;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals from the call to the ledger, on a real database. */
class ProposalsDatabaseTest {

    private CallsFixture fixture;

    @BeforeEach
    void open() {
        fixture = CallsFixture.withOpenCall();
    }

    @Test
    void aCallTakesProposalsToTheLastSecondOfItsLastDay() {
        fixture.at(CLOSES, 23, 59, 59);
        assertThat(fixture.propose(101, "마지막 순간의 제안")).isEqualTo("OGP-2026-000001");

        fixture.at(CLOSES.plusDays(1), 0, 0, 0);
        assertThatThrownBy(() -> fixture.propose(101, "늦은 제안")).hasMessage("CALL_OVER");
        fixture.at(OPENS.minusDays(1), 23, 59, 59);
        assertThatThrownBy(() -> fixture.propose(101, "이른 제안")).hasMessage("CALL_NOT_OPEN_YET");
    }

    @Test
    void choicesNameTheCallsWithoutCountingTheirLedgers() {
        List<CallHead> heads = fixture.ask(em -> new Calls(em, fixture.clock()).heads());
        assertThat(heads).extracting(CallHead::code).contains(CALL);
        assertThat(StatementCount.of(() -> fixture.ask(em -> new Calls(em, fixture.clock()).open())))
                .isEqualTo(1);
        fixture.at(CLOSES.plusDays(1), 0, 0, 0);
        List<CallHead> open = fixture.ask(em -> new Calls(em, fixture.clock()).open());
        assertThat(open).as("its last day is over").isEmpty();
    }

    @Test
    void aLetterThatCameInTimeIsTypedInLate() {
        fixture.at(CLOSES.plusDays(5), 9, 0, 0);
        Instant stamped = CLOSES.atTime(17, 0).atZone(CallsFixture.SEOUL).toInstant();
        String code = fixture.change(em -> fixture.desk(em).enter(letter(stamped)));

        assertThat(fixture.view(code).row().receivedAt()).isEqualTo(stamped);
        assertThatThrownBy(() -> fixture.change(em -> fixture.desk(em)
                        .enter(letter(CLOSES.plusDays(1)
                                .atTime(0, 0)
                                .atZone(CallsFixture.SEOUL)
                                .toInstant()))))
                .hasMessage("CALL_OVER");
        assertThatThrownBy(() -> fixture.change(em -> fixture.desk(em).enter(letter(fixture.now.plusSeconds(1)))))
                .hasMessage("PROPOSAL_RECEIVED_LATER");
    }

    private static EnterProposal letter(Instant received) {
        return new EnterProposal(
                CALL, ProposalChannel.PAPER, "편지로 온 제안", "내용입니다.", ProposerKind.PERSON, null, null, received);
    }

    @Test
    void whatMustNotBePublishedIsRefusedWithItsField() {
        assertThatThrownBy(() -> submit("제목", "제 번호는 900101-1234567입니다")).hasMessage("RESIDENT_NUMBER_FOUND");
        assertThatThrownBy(() -> submit("제목", "<ScRiPt>alert(1)</script>")).hasMessage("PROPOSAL_TEXT_MARKUP");
        assertThatThrownBy(() -> submit("제목", "<img src=x onerror=alert(1)>")).hasMessage("PROPOSAL_TEXT_MARKUP");
        assertThatThrownBy(() -> submit("제목", "가".repeat(100_000))).hasMessage("PROPOSAL_TEXT_TOO_LONG");
        assertThatThrownBy(() -> submit(" \n ", "내용")).hasMessage("PROPOSAL_TEXT_EMPTY");
        long received = fixture.ask(em -> new Answers(em, fixture.clock(), null, null)
                .ledger(CALL, PageRequest.first(10))
                .total());
        assertThat(received).isZero();
    }

    @Test
    void namesReasonsAndAnswersAreSearchedForNumbersToo() {
        String number = "900101-1234567";
        assertThatThrownBy(() -> fixture.change(em -> fixture.proposals(em, 101)
                        .submit(new SubmitProposal(CALL, "제목", "내용", ProposerKind.PERSON, "홍길동 " + number, null))))
                .hasMessage("RESIDENT_NUMBER_FOUND");
        assertThatThrownBy(() -> fixture.change(em -> fixture.proposals(em, 101)
                        .submit(new SubmitProposal(CALL, "제목", "내용", ProposerKind.MINOR, null, number))))
                .hasMessage("RESIDENT_NUMBER_FOUND");
        String code = fixture.propose(101, "제안");
        assertThatThrownBy(() -> change(em -> fixture.desk(em)
                        .move(new MoveProposal(
                                code, fixture.view(code).version(), ProposalState.RETURNED, number + " 님의 중복 제안"))))
                .hasMessage("RESIDENT_NUMBER_FOUND");
        assertThatThrownBy(() -> change(
                        em -> fixture.desk(em).moderate(code, fixture.view(code).version(), true, number)))
                .hasMessage("RESIDENT_NUMBER_FOUND");
        List<DepartmentReviewView> asked = ask(code, "기후과");
        assertThatThrownBy(() -> answer(asked.get(0), number)).hasMessage("RESIDENT_NUMBER_FOUND");
        assertThatThrownBy(() -> change(em -> fixture.reviews(em)
                        .giveBack(asked.get(0).id(), asked.get(0).version(), number)))
                .hasMessage("RESIDENT_NUMBER_FOUND");
        assertThatThrownBy(() -> draft(number + " 님께")).hasMessage("RESIDENT_NUMBER_FOUND");
        assertThatThrownBy(() -> change(em -> {
                    Calls calls = new Calls(em, fixture.clock());
                    CallView call = calls.any(CALL).orElseThrow();
                    calls.close(call.id(), call.version(), number);
                }))
                .hasMessage("RESIDENT_NUMBER_FOUND");
    }

    private void change(Consumer<EntityManager> change) {
        fixture.change(em -> {
            change.accept(em);
            return null;
        });
    }

    private List<DepartmentReviewView> ask(String code, String... departments) {
        change(em -> fixture.desk(em)
                .ask(new AskReview(
                        code, fixture.view(code).version(), List.of(departments), OPENS.plusDays(5), "안에서만 묻는 말")));
        return fixture.view(code).reviews();
    }

    private void answer(DepartmentReviewView review, String opinion) {
        change(em -> fixture.reviews(em)
                .answer(new AnswerReview(review.id(), review.version(), ReviewVerdict.FEASIBLE, opinion)));
    }

    private void draft(String text) {
        List<Long> open = desk().rows().stream().map(LedgerRow::id).toList();
        change(em -> fixture.answers(em).draft(new DraftResponses(open, Disposition.ACCEPTED, text)));
    }

    private Page<LedgerRow> desk() {
        return fixture.ask(em -> fixture.answers(em).desk(CALL, true, PageRequest.first(50)));
    }

    private Page<LedgerRow> ledger() {
        return fixture.ask(em -> fixture.answers(em).ledger(CALL, PageRequest.first(50)));
    }

    private void hide(String code) {
        change(em -> fixture.desk(em).moderate(code, fixture.view(code).version(), true, "명예훼손"));
    }

    private ProposalView published(String code) {
        return fixture.ask(em -> fixture.proposals(em, 0).view(code).orElseThrow());
    }

    @Test
    void whatIsHiddenIsToldNowhereButThatItCame() {
        String one = fixture.propose(101, "숨길 제안");
        String two = fixture.propose(102, "남을 제안");
        merge(one, two);
        hide(one);
        assertThat(published(two).merged()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo(one);
            assertThat(row.title()).isNull();
            assertThat(row.proposerName()).isNull();
        });
        assertThat(fixture.view(two).merged()).extracting(ProposalRow::title).containsExactly("숨길 제안");
        assertThat(ledger().rows()).extracting(LedgerRow::proposalTitle).containsExactly(null, "남을 제안");
        assertThat(ledger().rows()).extracting(LedgerRow::hidden).containsExactly(true, false);
        assertThat(desk().rows()).extracting(LedgerRow::proposalTitle).containsExactly("숨길 제안", "남을 제안");

        String three = fixture.propose(103, "셋째 제안");
        merge(three, two);
        hide(two);
        assertThat(published(three).mergedInto().title()).isNull();
        ProposalView own =
                fixture.ask(em -> fixture.proposals(em, 102).mine(two).orElseThrow());
        assertThat(own.row().title()).isEqualTo("남을 제안");
        assertThat(own.merged()).extracting(ProposalRow::title).containsExactly(null, "셋째 제안");
        assertThat(fixture.<Optional<ProposalView>>ask(
                        em -> fixture.proposals(em, 101).mine(two)))
                .isEmpty();
    }

    @Test
    void theAdoptionOfAHiddenProposalIsForTheDeskOnly() {
        String code = fixture.propose(101, "채택할 제안");
        ask(code, "기후과");
        change(em -> fixture.adoptions(em, null, Roles.COMMITTEE_SECRETARY)
                .adopt(new AdoptProposal(
                        code,
                        fixture.view(code).version(),
                        AdoptionBasis.DOCUMENT,
                        CallsFixture.REGISTERED,
                        "채택합니다",
                        null)));
        assertThat(fixture.<Optional<AdoptionView>>ask(
                        em -> fixture.adoptions(em, null).ofProposal(code)))
                .isPresent();
        hide(code);
        assertThat(fixture.<Optional<AdoptionView>>ask(
                        em -> fixture.adoptions(em, null).ofProposal(code)))
                .isEmpty();
        assertThat(fixture.<List<CommitmentLink>>ask(
                        em -> fixture.adoptions(em, null).commitmentsOf(code)))
                .isEmpty();
        assertThat(fixture.<Optional<AdoptionView>>ask(
                        em -> fixture.adoptions(em, null, Roles.PLAN_EDITOR).ofProposal(code)))
                .isPresent();
    }

    @Test
    void opinionsOfDepartmentsArePublicTogetherWithTheResponse() {
        String code = fixture.propose(101, "부서가 보는 제안");
        List<DepartmentReviewView> asked = ask(code, "기후과", "예산과");
        answer(asked.get(0), "할 수 있습니다");
        change(em ->
                fixture.reviews(em).giveBack(asked.get(1).id(), asked.get(1).version(), "내부 사정으로 반송합니다"));
        assertThat(fixture.<Optional<DepartmentReviewView>>ask(
                        em -> fixture.reviews(em).review(asked.get(0).id())))
                .isEmpty();
        assertThat(published(code).reviews()).isEmpty();
        assertThat(published(code).events())
                .extracting(ProposalEventView::reason)
                .containsOnlyNulls();

        draft("받아들입니다");
        fixture.change(em -> fixture.answers(em).release(CALL));
        assertThat(published(code).reviews()).singleElement().satisfies(review -> {
            assertThat(review.opinion()).isEqualTo("할 수 있습니다");
            assertThat(review.question()).isNull();
        });
        assertThat(published(code).events())
                .extracting(ProposalEventView::reason)
                .containsOnlyNulls();
        assertThat(fixture.view(code).reviews()).hasSize(2);
    }

    @Test
    void aReviewIsFoundBehindTheTwoHundredMostUrgent() {
        String code = fixture.propose(101, "많은 부서가 보는 제안");
        String[] departments =
                IntStream.rangeClosed(1, 201).mapToObj(i -> "부서 " + i).toArray(String[]::new);
        DepartmentReviewView last = ask(code, departments).get(200);
        assertThat(fixture.<List<DepartmentReviewView>>ask(
                        em -> fixture.reviews(em).waiting()))
                .doesNotContain(last);
        assertThat(fixture.<Optional<DepartmentReviewView>>ask(
                        em -> fixture.reviews(em).review(last.id())))
                .contains(last);
    }

    @Test
    void whatHasNoDraftComesFirstOnTheAnsweringDesk() {
        for (int i = 1; i <= 3; i++) {
            fixture.propose(100 + i, "제안 " + i);
        }
        PageRequest two = PageRequest.first(2);
        Page<LedgerRow> first = fixture.ask(em -> fixture.answers(em).desk(CALL, true, two));
        change(em -> fixture.answers(em)
                .draft(new DraftResponses(
                        first.rows().stream().map(LedgerRow::id).toList(), Disposition.ACCEPTED, "받아들입니다")));
        Page<LedgerRow> next = fixture.ask(em -> fixture.answers(em).desk(CALL, true, two));
        assertThat(next.total()).isEqualTo(3);
        assertThat(next.rows()).extracting(LedgerRow::proposalTitle).containsExactly("제안 3", "제안 1");
    }

    private String submit(String title, String body) {
        return fixture.change(em -> fixture.proposals(em, 101)
                .submit(new SubmitProposal(CALL, title, body, ProposerKind.PERSON, null, null)));
    }

    @Test
    void numbersHaveNoGapAndNoDoubleUnderLoad() throws Exception {
        List<String> codes = together(12, i -> fixture.propose(100 + i, "동시에 낸 제안 " + i));
        assertThat(codes).doesNotHaveDuplicates().hasSize(12);
        assertThat(codes.stream().sorted().toList().get(11)).isEqualTo("OGP-2026-000012");
    }

    @Test
    void theClockStandsStillWhileASupplementIsAwaited() {
        String code = fixture.propose(101, "보완이 필요한 제안");
        assertThat(fixture.view(code).row().dueOn()).isEqualTo(OPENS.plusMonths(1));

        fixture.at(OPENS.plusDays(8), 9, 0, 0);
        assertThatThrownBy(() -> move(code, ProposalState.SUPPLEMENT_ASKED)).hasMessage("SUPPLEMENT_TOO_LATE");
        fixture.at(OPENS.plusDays(7), 9, 0, 0);
        move(code, ProposalState.SUPPLEMENT_ASKED);
        assertThat(fixture.view(code).row().dueOn()).isNull();

        fixture.at(OPENS.plusDays(17), 9, 0, 0);
        fixture.change(em -> {
            fixture.proposals(em, 101)
                    .edit(new EditProposal(code, fixture.view(code).version(), "보완한 제안", "보완한 내용"));
            return null;
        });
        ProposalView view = fixture.view(code);
        assertThat(view.row().state()).isEqualTo(ProposalState.RECEIVED);
        assertThat(view.row().dueOn()).isEqualTo(OPENS.plusMonths(1).plusDays(10));
        assertThat(view.texts()).extracting(ProposalText::number).containsExactly(2, 1);
    }

    private void move(String code, ProposalState state) {
        fixture.change(em -> {
            fixture.desk(em).move(new MoveProposal(code, fixture.view(code).version(), state, "사유"));
            return null;
        });
    }

    @Test
    void similarTitlesAreFoundWhateverTheSpacingAndParticles() {
        String code = fixture.propose(101, "마을버스의 운행 정보를 실시간으로 공개");
        fixture.propose(102, "도서관 개관 시간 연장");

        List<SimilarProposal> found = fixture.ask(em -> fixture.proposals(em, 0).similar("마을 버스 운행정보 실시간 공개하기"));
        assertThat(found).extracting(SimilarProposal::code).containsExactly(code);
        assertThat(found.get(0).shared()).contains("실시간");
        List<SimilarProposal> none = fixture.ask(em -> fixture.proposals(em, 0).similar("우주 여행"));
        assertThat(none).isEmpty();
    }

    @Test
    void mergingLosesNothingAndIsUndone() {
        String one = fixture.propose(101, "첫째 제안");
        String two = fixture.propose(102, "둘째 제안");
        support(one, 201, 202);
        support(two, 202, 203);

        merge(one, two);
        assertThat(fixture.view(two).row().supports()).isEqualTo(3);
        assertThat(fixture.view(two).merged()).extracting(ProposalRow::code).containsExactly(one);
        assertThat(fixture.view(one).mergedInto().code()).isEqualTo(two);
        support(one, 204, 202);
        assertThat(fixture.view(two).row().supports()).isEqualTo(4);
        assertThatThrownBy(() -> merge(two, one)).hasMessage("MERGE_CIRCLE");
        assertThatThrownBy(() -> merge(two, two)).hasMessage("MERGE_CIRCLE");

        fixture.change(em -> {
            fixture.desk(em).unmerge(one, fixture.view(one).version(), "잘못 병합했습니다");
            return null;
        });
        assertThat(fixture.view(one).row().supports()).isEqualTo(3);
        assertThat(fixture.view(two).row().supports()).isEqualTo(2);
        assertThat(fixture.view(one).row().state()).isEqualTo(ProposalState.RECEIVED);
    }

    @Test
    void ofTwoWhoMergeProposalsIntoEachOtherTheSecondIsRefused() throws Exception {
        String one = fixture.propose(101, "첫째 제안");
        String two = fixture.propose(102, "둘째 제안");
        ExecutorService second = Executors.newSingleThreadExecutor();
        try (EntityManager first = fixture.open()) {
            first.getTransaction().begin();
            fixture.desk(first).merge(one, fixture.view(one).version(), two, "같은 내용입니다");
            long version = fixture.view(two).version();
            Future<?> waiting =
                    second.submit(() -> change(em -> fixture.desk(em).merge(two, version, one, "같은 내용입니다")));
            Thread.sleep(500);
            assertThat(waiting.isDone()).as("waits at the locked rows").isFalse();
            first.getTransaction().commit();
            assertThatThrownBy(waiting::get)
                    .cause()
                    .satisfiesAnyOf(
                            refused -> assertThat(refused).isInstanceOf(Conflict.class),
                            refused -> assertThat(refused).hasMessage("MERGE_CIRCLE"));
        } finally {
            second.shutdownNow();
        }
        assertThat(fixture.view(one).mergedInto().code()).isEqualTo(two);
        assertThat(fixture.view(two).mergedInto()).isNull();
    }

    @Test
    void supportWhileMergingIsNeverLostNorCountedTwice() throws Exception {
        String one = fixture.propose(101, "첫째 제안");
        String two = fixture.propose(102, "둘째 제안");
        List<Callable<Void>> work = new ArrayList<>();
        for (long account = 300; account < 312; account++) {
            long each = account;
            work.add(() -> {
                support(one, each);
                support(two, each);
                return null;
            });
        }
        work.add(6, () -> {
            merge(one, two);
            return null;
        });
        run(work);
        assertThat(fixture.view(two).row().supports()).isEqualTo(12);
    }

    @Test
    void aVoteForProposalsThatAreBeingMergedAtOnceIsCountedOnce() throws Exception {
        String one = fixture.propose(101, "첫째 제안");
        String two = fixture.propose(102, "둘째 제안");
        String three = fixture.propose(103, "셋째 제안");
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> {
                support(one, 400);
                support(two, 400);
                return null;
            });
        }
        work.add(2, () -> {
            merge(one, three);
            return null;
        });
        work.add(3, () -> {
            merge(two, three);
            return null;
        });
        run(work);
        assertThat(fixture.view(three).row().supports()).isEqualTo(1);
    }

    private void support(String code, long... accounts) {
        for (long account : accounts) {
            retried(() -> fixture.change(em -> {
                fixture.proposals(em, account).support(code);
                return null;
            }));
        }
    }

    private void merge(String one, String two) {
        retried(() -> fixture.change(em -> {
            fixture.desk(em).merge(one, fixture.view(one).version(), two, "같은 내용입니다");
            return null;
        }));
    }

    /** As a user does who is told that somebody else changed the same. */
    private static void retried(Runnable change) {
        for (int attempt = 0; ; attempt++) {
            try {
                change.run();
                return;
            } catch (Conflict | PersistenceException conflict) {
                if (attempt == 20) {
                    throw conflict;
                }
            }
        }
    }

    @Test
    void departmentsReviewInParallelAndTheEditorAnswersAllAtOnce() {
        String code = fixture.propose(101, "두 부서가 보는 제안");
        fixture.propose(101, "같은 사람의 다른 제안");
        fixture.change(em -> {
            fixture.desk(em)
                    .ask(new AskReview(
                            code, fixture.view(code).version(), List.of("기후과", "소통과"), OPENS.plusDays(5), null));
            return null;
        });
        assertThat(fixture.work).hasSize(2);
        List<DepartmentReviewView> asked = fixture.view(code).reviews();
        fixture.change(em -> {
            fixture.reviews(em)
                    .answer(new AnswerReview(
                            asked.get(0).id(), asked.get(0).version(), ReviewVerdict.FEASIBLE, "할 수 있습니다"));
            fixture.reviews(em).forward(asked.get(1).id(), asked.get(1).version(), "예산과", "예산과의 일입니다");
            return null;
        });
        assertThat(fixture.view(code).reviews())
                .extracting(DepartmentReviewView::state)
                .containsExactly(ReviewState.ANSWERED, ReviewState.FORWARDED, ReviewState.ASKED);
        assertThat(fixture.work).hasSize(1);

        List<LedgerRow> rows = fixture.ask(em ->
                fixture.answers(em).desk(CALL, true, PageRequest.first(50)).rows());
        fixture.change(em -> {
            fixture.answers(em)
                    .draft(new DraftResponses(
                            rows.stream().map(LedgerRow::id).toList(), Disposition.ACCEPTED, "받아들입니다"));
            return null;
        });
        assertThat(coverage()).isZero();
        int released = fixture.change(em -> fixture.answers(em).release(CALL));
        assertThat(released).isEqualTo(2);
        assertThat(coverage()).isEqualTo(100);
        assertThat(fixture.sent).hasSize(2);
        assertThatThrownBy(() -> fixture.change(em -> fixture.answers(em).release(CALL)))
                .hasMessage("NO_DRAFTS");
    }

    private long coverage() {
        return fixture.ask(em ->
                new Calls(em, fixture.clock()).announced(CALL).orElseThrow().coverage());
    }

    @Test
    void aPageTakesThreeStatementsWhateverItShows() {
        for (int i = 0; i < 30; i++) {
            fixture.propose(101, "제안 " + i);
        }
        PageRequest second = new PageRequest(2, 10, "supports", true);
        int statements = StatementCount.of(() -> fixture.ask(em -> fixture.proposals(em, 0)
                .page(new ProposalFilter(null, CALL, ProposalState.RECEIVED, null, false), second)));
        assertThat(statements).isEqualTo(3);
    }

    private interface Numbered<T> {
        T get(int i) throws Exception;
    }

    private static <T> List<T> together(int count, Numbered<T> work) throws Exception {
        List<Callable<T>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            all.add(() -> work.get(number));
        }
        return run(all);
    }

    private static <T> List<T> run(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
