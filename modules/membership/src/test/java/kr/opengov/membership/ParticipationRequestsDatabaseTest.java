package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen asks to take part, the secretariat answers with a reason, and the answer reaches the citizen once. */
class ParticipationRequestsDatabaseTest {

    private static final long CITIZEN = 103;
    private static final long SECRETARY = 1;
    private static final PageRequest FIRST = PageRequest.first(50);

    private MeetingFixture fixture;

    @BeforeEach
    void open() {
        fixture = MeetingFixture.empty();
        MeetingFixture.DATABASE.execute(
                "UPDATE mb_governance_body SET open_to_all = TRUE WHERE code = '" + MeetingFixture.BODY + "'");
    }

    @Test
    void carriesARequestToItsAnswer() {
        long id = ask();
        assertThat(fixture.work).containsExactly("membership/participation/" + id);
        ParticipationRequest seen = ofBody().get(0);
        assertThat(seen.name()).isEqualTo("계정 103");
        assertThat(seen.email()).isEqualTo("103@example.org");

        answer(seen, true, "환영합니다.");

        assertThat(fixture.work).isEmpty();
        assertThat(mine(CITIZEN)).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(RequestState.ACCEPTED);
            assertThat(request.reason()).isEqualTo("환영합니다.");
            assertThat(request.name()).isNull();
        });
        assertThat(fixture.mails).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("103@example.org");
            assertThat(mail.text()).contains("환영합니다.").contains("시험 협의회");
        });
        refused("REQUEST_SETTLED", () -> answer(ofBody().get(0), false, "다시"));
        ask();
    }

    @Test
    void takesOneOpenRequestOfAPersonAndOnlyWhereAnyoneMayTakePart() {
        ask();
        refused("REQUEST_MADE", this::ask);
        MeetingFixture.DATABASE.execute(
                "UPDATE mb_governance_body SET open_to_all = FALSE WHERE code = '" + MeetingFixture.BODY + "'");
        refused("BODY_NOT_OPEN", this::ask);
    }

    /** Both looked before either wrote: the key of the table decides. */
    @Test
    void twoRequestsAtOnceAreOne() {
        ask();
        assertThatThrownBy(() -> MeetingFixture.DATABASE.execute("INSERT INTO mb_participation_request"
                        + " (id, body_code, account_id, open_account_id, motivation, state, made_at, version)"
                        + " SELECT id + 1, body_code, account_id, open_account_id, motivation, state, made_at, 1"
                        + " FROM mb_participation_request"))
                .hasStackTraceContaining("mb_participation_request_open");
    }

    @Test
    void comeByPagesTheOneThatWaitsLongestOnTop() {
        long answered = ask(CITIZEN);
        answer(ofBody().get(0), true, "환영합니다.");
        long first = ask(104);
        long second = ask(105);
        Page<ParticipationRequest> page =
                fixture.ask(em -> fixture.participation(em, SECRETARY).of(MeetingFixture.BODY, PageRequest.first(2)));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(ParticipationRequest::id).containsExactly(first, second);
        assertThat(ofBody()).extracting(ParticipationRequest::id).containsExactly(first, second, answered);
        assertThat(StatementCount.of(() -> ofBody())).isLessThanOrEqualTo(2);
        assertThat(StatementCount.of(() -> mine(CITIZEN))).isEqualTo(2);
    }

    @Test
    void isTakenBackByNobodyElse() {
        long id = ask();
        assertThat(mine(104)).isEmpty();
        refused("NOT_FOUND", () -> withdraw(104, id, 1));
        ParticipationRequest before = ofBody().get(0);
        withdraw(CITIZEN, id, before.version());
        assertThat(fixture.work).isEmpty();
        assertThatThrownBy(() -> answer(before, true, "늦음")).isInstanceOf(Conflict.class);
        assertThat(fixture.mails).isEmpty();
    }

    private long ask() {
        return ask(CITIZEN);
    }

    private long ask(long account) {
        return fixture.change(em ->
                fixture.participation(em, account).ask(new AskToTakePart(MeetingFixture.BODY, "마을 예산에 관심이 있습니다.")));
    }

    private void answer(ParticipationRequest request, boolean accepted, String reason) {
        fixture.change(em -> {
            fixture.participation(em, SECRETARY)
                    .answer(new AnswerParticipation(request.id(), request.version(), accepted, reason));
            return null;
        });
    }

    private void withdraw(long account, long id, long version) {
        fixture.change(em -> {
            fixture.participation(em, account).withdraw(id, version);
            return null;
        });
    }

    private List<ParticipationRequest> ofBody() {
        return fixture.ask(em -> fixture.participation(em, SECRETARY)
                .of(MeetingFixture.BODY, FIRST)
                .rows());
    }

    private List<ParticipationRequest> mine(long account) {
        return fixture.ask(em -> fixture.participation(em, account).mine(FIRST).rows());
    }
}
