package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidate task between proposals and commitment: what each step needs, what is public when, and what adoption brings. */
class CandidateTasksDatabaseTest {

    private CallsFixture fixture;
    private String source;
    private String code;

    @BeforeEach
    void open() {
        fixture = CallsFixture.withOpenCall();
        fixture.plans();
        source = fixture.propose(101, "버스 정보를 공개해 주십시오");
        code = write(null, 0, CallsFixture.SUBCOMMITTEE, List.of(source));
    }

    @Test
    void numbersRunThroughACallAndOnlyItsProposalsAreSources() {
        assertThat(code).isEqualTo(CallsFixture.CALL + "-T1");
        assertThat(write(null, 0, null, List.of())).isEqualTo(CallsFixture.CALL + "-T2");
        assertThatThrownBy(() -> write(null, 0, null, List.of("OGP-2020-000001")))
                .hasMessage("CANDIDATE_SOURCE");
        assertThatThrownBy(() -> write(null, 0, "NOBODY", List.of())).hasMessage("CANDIDATE_BODY");
        assertThat(view().sources()).extracting(ProposalSource::code).containsExactly(source);
        assertThat(fixture.<List<CandidateRow>>ask(em -> fixture.candidates(em).ofProposal(source)))
                .extracting(CandidateRow::code)
                .containsExactly(code);
        Page<CandidateRow> second = fixture.ask(em -> fixture.candidates(em).page(new PageRequest(2, 1, null, false)));
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.rows()).extracting(CandidateRow::code).containsExactly(CallsFixture.CALL + "-T2");
    }

    @Test
    void whatIsAskedOfAMinistryOfBeforeIsTheWorkOfWhatTookItsPlace() {
        fixture.plans();
        CallsFixture.DATABASE.execute("INSERT INTO ap_commitment_agency (id, commitment_id, position, role,"
                + " name_as_printed, printed_in, used, agency_code) VALUES"
                + " (1, 2, 1, 'LEAD', '행정자치부', 'SINGLE', TRUE, '1311000'),"
                + " (2, 1, 1, 'LEAD', '행정자치부', 'SINGLE', TRUE, '9999999')");
        ask("행정자치부");
        assertThat(fixture.scopes).as("by the code of the latest plan").containsValue("AGENCY:1741000");
        fixture.departments = List.of("1741000");
        List<AgencyQuestion> waiting =
                fixture.ask(em -> fixture.agencyOpinions(em).waiting());
        assertThat(waiting).extracting(AgencyQuestion::agency).containsExactly("행정자치부");
    }

    @Test
    void everyMinistrySaysSomethingBeforeThePlenaryAndWhyWhenItDoesNotAgree() {
        assertThatThrownBy(this::putForward).as("nobody was asked").hasMessage("CANDIDATE_AGENCIES_OPEN");
        ask("국토교통부", "행정안전부", "국토교통부");
        assertThatThrownBy(() -> ask("행정안전부")).hasMessage("CANDIDATE_AGENCY_ASKED");
        assertThat(desk().agencies()).hasSize(2);
        assertThatThrownBy(() -> answer(0, AgencyVerdict.REFUSED, " ")).hasMessage("CANDIDATE_AGENCY_REASON");
        answer(0, AgencyVerdict.REFUSED, "예산이 없습니다");
        assertThatThrownBy(this::putForward).as("one is open").hasMessage("CANDIDATE_AGENCIES_OPEN");
        assertThat(view().agencies()).as("not public yet").allMatch(opinion -> opinion.verdict() == null);
        assertThat(view().steps()).noneMatch(step -> step.kind() == CandidateStepKind.ANSWERED);
        AgencyOpinionView read = desk().agencies().get(1);
        answer(1, AgencyVerdict.AGREED, null);
        assertThatThrownBy(() -> answer(read, AgencyVerdict.CHANGED, "다른 뜻"))
                .as("read before the answer")
                .isInstanceOf(Conflict.class);
        putForward();
        assertThat(view().agencies())
                .extracting(AgencyOpinionView::verdict)
                .containsExactly(AgencyVerdict.REFUSED, AgencyVerdict.AGREED);
        assertThat(view().agencies().get(0).reason()).isEqualTo("예산이 없습니다");
        assertThatThrownBy(() -> answer(1, AgencyVerdict.CHANGED, "늦은 뜻")).hasMessage("CANDIDATE_NOT_RIPENING");
        assertThatThrownBy(() -> write(code, view().version(), null, List.of())).hasMessage("CANDIDATE_NOT_RIPENING");
    }

    @Test
    void aMinistryThatTheCodeTableKnowsAnswersItself() {
        ask("국토교통부", "행정안전부");
        assertThat(fixture.work).as("the other one has no code").hasSize(1);
        AgencyQuestion question = waiting().get(0);
        assertThat(question.agency()).isEqualTo("행정안전부");
        fixture.departments = List.of("1613000");
        assertThat(waiting()).as("another agency").isEmpty();
        assertThatThrownBy(() -> answerHere(question, "동의합니다")).hasMessage("NOT_YOUR_AGENCY");
        fixture.departments = List.of("1741000");
        assertThatThrownBy(() -> answerHere(question, null)).hasMessage("CANDIDATE_AGENCY_REASON");
        answerHere(question, "예산을 먼저 정합니다");
        assertThat(fixture.work).isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(view().agencies()).as("not public yet").allMatch(opinion -> opinion.verdict() == null);
        assertThat(desk().agencies().get(1).verdict()).isEqualTo(AgencyVerdict.CHANGED);
        assertThat(desk().agencies().get(1).letter()).isNull();
        assertThatThrownBy(() -> answerHere(question, "다른 뜻"))
                .as("read before the answer")
                .isInstanceOf(Conflict.class);
        answer(0, AgencyVerdict.AGREED, null);
        putForward();
        assertThat(fixture.<Boolean>ask(
                        em -> fixture.agencyOpinions(em).question(question.id()).isPresent()))
                .as("the task is before the plenary")
                .isFalse();
    }

    private List<AgencyQuestion> waiting() {
        return fixture.ask(em -> fixture.agencyOpinions(em).waiting());
    }

    private void answerHere(AgencyQuestion question, String reason) {
        fixture.change(em -> {
            fixture.agencyOpinions(em)
                    .answer(new AnswerAsAgency(question.id(), question.version(), AgencyVerdict.CHANGED, reason, null));
            return null;
        });
    }

    @Test
    void theTextRipensAndFormerTextsStay() {
        long version = view().version();
        write(code, version, CallsFixture.SUBCOMMITTEE, List.of());
        assertThatThrownBy(() -> write(code, version, null, List.of())).isInstanceOf(Conflict.class);
        assertThat(view().sources()).isEmpty();
        assertThat(view().steps())
                .extracting(CandidateStepView::kind)
                .containsExactly(CandidateStepKind.OPENED, CandidateStepKind.REWRITTEN);
        assertThat(view().steps()).extracting(CandidateStepView::textKo).doesNotContainNull();
        assertThat(StatementCount.of(() -> view())).isLessThanOrEqualTo(8);
    }

    @Test
    void adoptionBringsItsProposalsAlongAndEndsTheTask() {
        underReview(source);
        assertThatThrownBy(() -> adopt("KOR/6/1")).hasMessage("CANDIDATE_NOT_PUT_FORWARD");
        ask("국토교통부");
        answer(0, AgencyVerdict.AGREED, null);
        putForward();
        change(tasks -> tasks.takeBack(code, view().version(), "문장을 다듬습니다"));
        putForward();
        assertThatThrownBy(() -> adopt("KOR/5/1")).as("of another plan").hasMessage("COMMITMENT_UNKNOWN");
        assertThat(fixture.view(source).row().state()).isEqualTo(ProposalState.UNDER_REVIEW);
        adopt("KOR/6/1");
        assertThat(view().row().state()).isEqualTo(CandidateState.ADOPTED);
        assertThat(view().commitment().path()).isEqualTo("/plans/KOR/6/1");
        assertThat(view().adoption().basisCode()).isEqualTo(CallsFixture.REGISTERED);
        assertThat(fixture.view(source).row().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(fixture.<List<ProposalSource>>ask(
                        em -> fixture.adoptions(em, null).sourcesOf("KOR", 6, "1")))
                .extracting(ProposalSource::code)
                .containsExactly(source);
        assertThatThrownBy(() -> change(tasks -> tasks.drop(code, view().version(), "늦었습니다")))
                .hasMessage("CANDIDATE_NOT_PUT_FORWARD");
    }

    @Test
    void aSourceThatWasMergedSinceIsAdoptedWhereItGoesOn() {
        String whole = fixture.propose(102, "교통 정보를 모두 한곳에서 보여 주십시오");
        underReview(whole);
        fixture.change(em -> {
            fixture.desk(em).merge(source, fixture.view(source).version(), whole, "같은 내용");
            return null;
        });
        ask("국토교통부");
        answer(0, AgencyVerdict.AGREED, null);
        putForward();
        adopt("KOR/6/1");
        assertThat(fixture.view(whole).row().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(fixture.<List<ProposalSource>>ask(
                        em -> fixture.adoptions(em, null).sourcesOf("KOR", 6, "1")))
                .extracting(ProposalSource::code)
                .containsExactlyInAnyOrder(source, whole);
    }

    @Test
    void whoReadTheTaskBeforeAMinistryAnsweredDoesNotPutItForward() {
        ask("국토교통부");
        long read = view().version();
        answer(0, AgencyVerdict.AGREED, null);
        assertThatThrownBy(() -> change(tasks -> tasks.putForward(code, read, "의견을 반영했습니다")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsGivenUpLeavesItsProposalsAsTheyAre() {
        underReview(source);
        change(tasks -> tasks.drop(code, view().version(), "다른 과제와 겹칩니다"));
        assertThat(view().row().state()).isEqualTo(CandidateState.DROPPED);
        assertThat(fixture.view(source).row().state()).isEqualTo(ProposalState.UNDER_REVIEW);
    }

    private void underReview(String proposal) {
        fixture.change(em -> {
            fixture.desk(em)
                    .move(new MoveProposal(
                            proposal, fixture.view(proposal).version(), ProposalState.UNDER_REVIEW, null));
            return null;
        });
    }

    private String write(String task, long version, String body, List<String> sources) {
        return fixture.change(em -> fixture.candidates(em)
                .write(new WriteCandidate(
                        task,
                        version,
                        CallsFixture.CALL,
                        "버스 정보 공개",
                        "Open bus data",
                        "버스의 위치를 공개한다.",
                        null,
                        body,
                        sources,
                        "분과 회의에서 논의")));
    }

    private void ask(String... agencies) {
        change(tasks -> tasks.ask(new AskAgencies(
                code, view().version(), List.of(agencies), CallsFixture.CLOSES.plusDays(30), "협의를 요청합니다")));
    }

    private void answer(int position, AgencyVerdict verdict, String reason) {
        answer(desk().agencies().get(position), verdict, reason);
    }

    private void answer(AgencyOpinionView read, AgencyVerdict verdict, String reason) {
        change(tasks -> tasks.answer(new AnswerOfAgency(code, read.id(), read.version(), verdict, reason, "교통정책과-12")));
    }

    private void putForward() {
        change(tasks -> tasks.putForward(code, view().version(), "의견을 반영했습니다"));
    }

    private void adopt(String commitment) {
        change(tasks -> tasks.adopt(new AdoptCandidate(
                code,
                view().version(),
                AdoptionBasis.DOCUMENT,
                CallsFixture.REGISTERED,
                "전체회의에서 의결하였습니다",
                commitment)));
    }

    private interface Step {
        void on(CandidateTasks tasks);
    }

    private void change(Step step) {
        fixture.change(em -> {
            step.on(fixture.candidates(em));
            return null;
        });
    }

    private CandidateView view() {
        return fixture.ask(em -> fixture.candidates(em).view(code).orElseThrow());
    }

    private CandidateView desk() {
        return fixture.ask(em -> fixture.candidates(em).desk(code).orElseThrow());
    }
}
