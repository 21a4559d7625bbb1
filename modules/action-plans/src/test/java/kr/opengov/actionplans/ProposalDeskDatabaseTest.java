package kr.opengov.actionplans;

import static kr.opengov.actionplans.CallsFixture.CALL;
import static kr.opengov.actionplans.CallsFixture.CLOSES;
import static kr.opengov.actionplans.CallsFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kr.opengov.actionplans.internal.follow.Digest;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Roles;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors do with proposals, and what follows of it by itself. */
class ProposalDeskDatabaseTest {

    private CallsFixture fixture;

    @BeforeEach
    void open() {
        fixture = CallsFixture.withOpenCall();
    }

    private void desk(Consumer<ProposalDesk> work) {
        fixture.change(em -> {
            work.accept(fixture.desk(em));
            return null;
        });
    }

    private long version(String code) {
        return fixture.view(code).version();
    }

    private void link(String from, LinkKind kind, String to) {
        desk(desk -> desk.link(new LinkProposals(from, version(from), kind, to, "같은 내용입니다")));
    }

    @Test
    void aSplitGivesEachMatterItsOwnAnswerAndIsUndoneByMerging() {
        String whole = fixture.propose(101, "버스와 도서관");
        fixture.at(CLOSES.plusDays(3), 9, 0, 0);
        String part = fixture.change(em -> fixture.desk(em)
                .split(new SplitProposal(whole, version(whole), "도서관 개관 시간", "늦게까지 열어 주십시오.", "두 가지 일입니다")));

        ProposalView view = fixture.view(part);
        assertThat(view.splitFrom().code()).isEqualTo(whole);
        assertThat(view.row().receivedAt()).isEqualTo(fixture.view(whole).row().receivedAt());
        assertThat(view.row().dueOn()).isEqualTo(OPENS.plusMonths(1));
        assertThat(view.row().proposerName()).isEqualTo("홍길동");
        assertThat(fixture.view(whole).parts()).extracting(ProposalRow::code).containsExactly(part);
        long received = fixture.ask(em ->
                fixture.answers(em).desk(CALL, true, PageRequest.first(10)).total());
        assertThat(received).as("each is answered").isEqualTo(2);
        boolean followed = fixture.ask(em -> fixture.follows(em, 101).follows(part));
        assertThat(followed).as("its author follows the part").isTrue();

        desk(desk -> desk.merge(part, version(part), whole, "다시 합칩니다"));
        assertThatThrownBy(() -> desk(
                        desk -> desk.split(new SplitProposal(part, version(part), "제목", "내용", "병합된 것은 나눌 수 없습니다"))))
                .hasMessage("PROPOSAL_STATE_ORDER");
    }

    @Test
    void linksNeverRunInACircleAndTheFirstReceivedWins() {
        String first = fixture.propose(101, "첫째");
        fixture.at(OPENS, 10, 0, 0);
        String second = fixture.propose(102, "둘째");
        fixture.at(OPENS, 11, 0, 0);
        String third = fixture.propose(103, "셋째");

        assertThatThrownBy(() -> link(first, LinkKind.DUPLICATE_OF, second)).hasMessage("LINK_LATER_RECEIVED");
        link(second, LinkKind.DUPLICATE_OF, first);
        assertThatThrownBy(() -> link(second, LinkKind.DUPLICATE_OF, first)).hasMessage("LINK_TWICE");
        assertThatThrownBy(() -> link(second, LinkKind.IMPROVED_FROM, second)).hasMessage("LINK_CIRCLE");

        link(third, LinkKind.IMPROVED_FROM, second);
        link(second, LinkKind.IMPROVED_FROM, first);
        assertThatThrownBy(() -> link(first, LinkKind.IMPROVED_FROM, third)).hasMessage("LINK_CIRCLE");
        assertThatThrownBy(() -> link(first, LinkKind.IMPROVED_FROM, "OGP-2026-999999"))
                .hasMessage("MERGE_TARGET_UNKNOWN");

        ProposalLinkView improved = fixture.view(second).links().stream()
                .filter(each -> each.outgoing() && each.kind() == LinkKind.IMPROVED_FROM)
                .findFirst()
                .orElseThrow();
        desk(desk -> desk.unlink(second, version(second), improved.id(), "잘못 이었습니다"));
        assertThatThrownBy(() -> desk(desk -> desk.unlink(second, version(second), improved.id(), "다시")))
                .hasMessage("LINK_UNDONE");
        link(first, LinkKind.IMPROVED_FROM, third);
        assertThat(fixture.view(first).links()).hasSize(2);
    }

    @Test
    void circlesMadeAtTheSameMomentAreRefusedToo() throws Exception {
        String one = fixture.propose(101, "하나");
        String two = fixture.propose(102, "둘");
        List<Callable<Boolean>> work = List.of(
                () -> tried(() -> link(one, LinkKind.IMPROVED_FROM, two)),
                () -> tried(() -> link(two, LinkKind.IMPROVED_FROM, one)));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
            assertThat(done).contains(false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(fixture.view(one).links().size()).isLessThanOrEqualTo(1);
    }

    private static boolean tried(Runnable change) {
        try {
            change.run();
            return true;
        } catch (RuntimeException refusedOrOvertaken) {
            return false;
        }
    }

    @Test
    void threeSupportersBringAForumAndFiveAReplyEachOnce() {
        String code = fixture.propose(101, "많은 이가 바라는 일");
        String other = fixture.propose(102, "합쳐질 일");
        for (long account = 201; account <= 202; account++) {
            support(code, account);
        }
        assertThat(fixture.view(code).steps()).isEmpty();
        support(code, 203);
        assertThat(fixture.view(code).steps()).extracting(SupportStepView::step).containsExactly(SupportStep.FORUM);
        assertThat(fixture.work).hasSize(1);
        fixture.change(em -> {
            fixture.proposals(em, 203).withdrawSupport(code);
            return null;
        });
        support(code, 203);
        assertThat(fixture.view(code).steps()).as("reached once").hasSize(1);

        support(other, 301);
        support(other, 302);
        desk(desk -> desk.merge(other, version(other), code, "같은 내용"));
        assertThat(fixture.view(code).steps())
                .as("a merger counts too")
                .extracting(SupportStepView::step)
                .containsExactly(SupportStep.FORUM, SupportStep.REPLY);

        desk(desk -> desk.take(new TakeSupportStep(code, SupportStep.REPLY, OPENS, "시장의 답변입니다.")));
        assertThat(fixture.work).hasSize(1);
        assertThat(fixture.view(code).steps().get(1).text()).isEqualTo("시장의 답변입니다.");
        assertThatThrownBy(() -> desk(desk -> desk.take(new TakeSupportStep(code, SupportStep.REPLY, OPENS, "또"))))
                .hasMessage("SUPPORT_STEP_DONE");
        assertThatThrownBy(() -> desk(desk -> desk.take(new TakeSupportStep(other, SupportStep.FORUM, OPENS, "없음"))))
                .hasMessage("SUPPORT_STEP_NOT_REACHED");
        assertThatThrownBy(() ->
                        desk(desk -> desk.take(new TakeSupportStep(code, SupportStep.FORUM, OPENS.plusDays(1), "토론"))))
                .hasMessage("DAY_IN_FUTURE");
    }

    private void support(String code, long account) {
        fixture.change(em -> {
            fixture.proposals(em, account).support(code);
            return null;
        });
    }

    @Test
    void followersAreToldOfEachEventOnceEvenWhenTwoNodesSendAtTheSameTime() throws Exception {
        String code = fixture.propose(101, "소식이 있는 제안");
        fixture.change(em -> {
            fixture.follows(em, 102).follow(code);
            fixture.follows(em, 102).follow(code);
            fixture.follows(em, 103).follow(code);
            fixture.follows(em, 103).unfollow(code);
            return null;
        });
        desk(desk -> desk.move(new MoveProposal(code, version(code), ProposalState.UNDER_REVIEW, null)));

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> each : threads.invokeAll(List.<Callable<Integer>>of(this::digest, this::digest))) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(fixture.mails).hasSize(2).allMatch(mail -> mail.contains(code));
        assertThat(digest()).isZero();
        assertThat(fixture.mails).hasSize(2);

        desk(desk -> desk.moderate(code, version(code), true, "비방"));
        digest();
        assertThat(fixture.mails).as("nothing of a hidden one").hasSize(2);
        assertThatThrownBy(() -> fixture.change(em -> {
                    fixture.follows(em, 104).follow(code);
                    return null;
                }))
                .hasMessage("NOT_FOUND");
    }

    private int digest() {
        return fixture.change(em -> fixture.digest(em).next(Digest.PROPOSALS));
    }

    @Test
    void whatBecomesOfAnAdoptedProposalIsWrittenAndTold() {
        String code = fixture.propose(101, "채택될 제안");
        assertThatThrownBy(() -> desk(desk -> desk.update(new WriteUpdate(code, version(code), OPENS, "시범 운영"))))
                .hasMessage("PROPOSAL_NOT_ADOPTED");
        desk(desk -> desk.move(new MoveProposal(code, version(code), ProposalState.UNDER_REVIEW, null)));
        assertThatThrownBy(() -> adopt(code, "없는 문서-1")).hasMessage("BASIS_DOCUMENT");
        assertThatThrownBy(() -> fixture.change(em -> {
                    fixture.adoptions(em, null, Roles.COMMITTEE_SECRETARY)
                            .adopt(adoption(code, version(code) - 1, "혁신과-1"));
                    return null;
                }))
                .as("somebody else changed it")
                .isInstanceOf(kr.opengov.platform.Conflict.class);
        adopt(code, "혁신과-1");
        desk(desk -> desk.update(new WriteUpdate(code, version(code), OPENS, "시범 운영을 시작했습니다.")));
        assertThat(fixture.view(code).events())
                .extracting(ProposalEventView::kind)
                .contains(ProposalEventKind.UPDATE);
        digest();
        assertThat(fixture.mails).hasSize(1);
    }

    private void adopt(String code, String document) {
        fixture.change(em -> {
            fixture.adoptions(em, null, Roles.COMMITTEE_SECRETARY).adopt(adoption(code, version(code), document));
            return null;
        });
    }

    private static AdoptProposal adoption(String code, long version, String document) {
        return new AdoptProposal(code, version, AdoptionBasis.DOCUMENT, document, "결재를 받았습니다", null);
    }

    @Test
    void filesBelongToTheAuthorUntilReviewAndToEditorsAlways() {
        String code = fixture.propose(101, "그림이 있는 제안");
        attach(101, code, "설명.pdf");
        assertThatThrownBy(() -> attach(102, code, "남의 것.pdf")).hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> attach(101, code, "그림.exe")).hasMessage("FILE_TYPE_REFUSED");
        assertThatThrownBy(() -> attach(101, code, "번호.pdf")).hasMessage("RESIDENT_NUMBER_IN_FILE");
        for (int i = 0; i < 4; i++) {
            attach(101, code, i + ".pdf");
        }
        assertThatThrownBy(() -> attach(101, code, "여섯째.pdf")).hasMessage("ATTACHMENTS_TOO_MANY");
        List<FileView> files = fixture.ask(em -> fixture.files(em, 101).of(code));
        assertThat(files).hasSize(5);

        desk(desk -> desk.move(new MoveProposal(code, version(code), ProposalState.UNDER_REVIEW, null)));
        assertThatThrownBy(() -> detach(101, code, files.get(0).id())).hasMessage("PROPOSAL_NOT_EDITABLE");
        detach(1, code, files.get(0).id(), Roles.PLAN_EDITOR);
        desk(desk -> desk.moderate(code, version(code), true, "남의 권리를 해칩니다"));
        List<FileView> published = fixture.ask(em -> fixture.files(em, 101).of(code));
        assertThat(published).isEmpty();
        assertThatThrownBy(() -> fixture.change(em -> fixture.proposals(em, 105)
                        .submit(CallsFixture.submission("파일이 거절될 제안"), "그림.exe", InputStream.nullInputStream())))
                .hasMessage("FILE_TYPE_REFUSED");
        List<ProposalRow> none = fixture.ask(em -> fixture.proposals(em, 105).mine());
        assertThat(none).as("neither proposal nor file").isEmpty();
    }

    private void attach(long account, String code, String name) {
        fixture.change(em -> {
            fixture.files(em, account).attach(new AttachFile(code, version(code), name), InputStream.nullInputStream());
            return null;
        });
    }

    private void detach(long account, String code, long file, String... roles) {
        fixture.change(em -> {
            fixture.files(em, account, roles).detach(code, version(code), file);
            return null;
        });
    }

    @Test
    void aReviewerSeesAndAnswersOnlyWhatTheOwnDepartmentIsAsked() {
        String code = fixture.propose(101, "두 부서가 보는 제안");
        desk(desk -> desk.ask(new AskReview(code, version(code), List.of("기후과", "소통과"), OPENS.plusDays(5), null)));
        fixture.departments = List.of("기후과");
        List<DepartmentReviewView> own = fixture.ask(em -> fixture.reviews(em).waiting());
        assertThat(own).extracting(DepartmentReviewView::department).containsExactly("기후과");
        DepartmentReviewView other = fixture.view(code).reviews().stream()
                .filter(review -> review.department().equals("소통과"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> fixture.change(em -> {
                    fixture.reviews(em)
                            .answer(new AnswerReview(other.id(), other.version(), ReviewVerdict.FEASIBLE, "할 수 있습니다"));
                    return null;
                }))
                .hasMessage("NOT_FOUND");
        fixture.departments = List.of();
        List<DepartmentReviewView> nothing =
                fixture.ask(em -> fixture.reviews(em).waiting());
        assertThat(nothing).isEmpty();
    }

    @Test
    void aProposalIsReadWithElevenStatementsWhateverHappenedToIt() {
        String code = fixture.propose(101, "제안");
        String other = fixture.propose(102, "다른 제안");
        String third = fixture.propose(103, "셋째 제안");
        link(other, LinkKind.IMPROVED_FROM, code);
        desk(desk -> desk.merge(third, version(third), code, "같은 내용"));
        assertThat(StatementCount.of(
                        () -> fixture.ask(em -> fixture.proposals(em, 0).view(code))))
                .isLessThanOrEqualTo(11);
        assertThat(StatementCount.of(
                        () -> fixture.ask(em -> fixture.proposals(em, 0).behind(ProposalFilter.ALL, 0))))
                .isEqualTo(1);
    }
}
