package kr.opengov.actionplans;

import static kr.opengov.actionplans.CallsFixture.CALL;
import static kr.opengov.actionplans.CallsFixture.CLOSES;
import static kr.opengov.actionplans.CallsFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secret ballots, attacked. */
class ConsultationsDatabaseTest {

    private static final String CODE = "TEST-VOTE";

    private CallsFixture fixture;

    @BeforeEach
    void open() {
        fixture = CallsFixture.withOpenCall();
        fixture.change(em -> fixture.consultations(em, 1)
                .open(new WriteConsultation(CODE, CALL, "시험 의견 수렴", null, "찬성합니까?", null, OPENS, CLOSES, null)));
    }

    private void vote(long account, BallotChoice choice, String opinion) {
        fixture.change(em -> {
            fixture.consultations(em, account).vote(new CastVote(CODE, choice, opinion));
            return null;
        });
    }

    private boolean sealed() {
        return fixture.ask(em -> fixture.consultations(em, 1).result(CODE).isEmpty());
    }

    @Test
    void onePersonHasOneBallotHoweverOftenAndFastItIsTried() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        List<Callable<Void>> attempts = new ArrayList<>();
        for (int attempt = 0; attempt < 24; attempt++) {
            long account = 100 + attempt % 6;
            attempts.add(() -> {
                try {
                    vote(account, BallotChoice.FOR, null);
                } catch (Refusal refusal) {
                    assertThat(refusal.code()).isEqualTo("VOTED_ALREADY");
                    refused.incrementAndGet();
                }
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> attempt : threads.invokeAll(attempts)) {
                attempt.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(refused).hasValue(18);
        assertThat(count("ap_ballot")).isEqualTo(6);
        assertThat(count("ap_ballot_receipt")).isEqualTo(6);
    }

    private static long number(String question) {
        try (Connection connection = CallsFixture.DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    private static long count(String table) {
        return number("SELECT COUNT(*) FROM " + table);
    }

    @Test
    void theLastSecondCountsAndMidnightDoesNot() {
        fixture.at(OPENS.minusDays(1), 23, 59, 59);
        assertThatThrownBy(() -> vote(101, BallotChoice.FOR, null)).hasMessage("CONSULTATION_NOT_OPEN_YET");
        fixture.at(CLOSES, 23, 59, 59);
        vote(101, BallotChoice.FOR, null);
        fixture.at(CLOSES.plusDays(1), 0, 0, 0);
        assertThatThrownBy(() -> vote(102, BallotChoice.FOR, null)).hasMessage("CONSULTATION_OVER");
        assertThat(count("ap_ballot")).isEqualTo(1);
    }

    @Test
    void nobodySeesACountBeforeTheEnd() {
        vote(101, BallotChoice.FOR, null);
        vote(102, BallotChoice.AGAINST, null);
        assertThat(sealed()).isTrue();
        fixture.at(CLOSES.plusDays(1), 0, 1, 59);
        assertThat(sealed()).isTrue();
        fixture.at(CLOSES.plusDays(1), 0, 2, 0);
        Tally tally =
                fixture.ask(em -> fixture.consultations(em, 1).result(CODE).orElseThrow());
        assertThat(tally).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally.carried()).isFalse();
    }

    @Test
    void aRefusedVoteLeavesNeitherReceiptNorBallot() {
        assertThatThrownBy(() -> vote(101, BallotChoice.FOR, "제 번호는 900101-1234567"))
                .hasMessage("RESIDENT_NUMBER_FOUND");
        assertThat(count("ap_ballot")).isZero();
        assertThat(count("ap_ballot_receipt")).isZero();
        vote(101, BallotChoice.FOR, null);
    }

    @Test
    void opinionsOfVotersArePublicWhenTheBallotsAreCountedAndNotWhatIsHidden() {
        vote(101, BallotChoice.AGAINST, "걱정되는 점이 있습니다");
        vote(102, BallotChoice.FOR, "심한 욕설입니다");
        fixture.propose(103, "표결과 상관없는 제안");
        assertThat(ledger()).extracting(LedgerRow::kind).containsExactly(ContributionKind.PROPOSAL);
        fixture.at(CLOSES.plusDays(1), 0, 1, 59);
        assertThat(ledger()).hasSize(1);
        fixture.at(CLOSES.plusDays(1), 0, 2, 0);
        assertThat(ledger()).hasSize(3);

        List<LedgerRow> opinions = fixture.ask(
                em -> fixture.answers(em).opinions(CALL, PageRequest.first(10)).rows());
        assertThat(opinions).extracting(LedgerRow::text).containsExactly("심한 욕설입니다", "걱정되는 점이 있습니다");
        Long proposal = ledger().stream()
                .filter(row -> row.kind() == ContributionKind.PROPOSAL)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> moderate(proposal, true)).hasMessage("CONTRIBUTION_OF_PROPOSAL");
        moderate(opinions.get(0).id(), true);
        assertThatThrownBy(() -> moderate(opinions.get(0), false))
                .as("read before somebody else hid it")
                .isInstanceOf(Conflict.class);
        assertThat(ledger()).extracting(LedgerRow::text).containsExactly("걱정되는 점이 있습니다", null, null);
        assertThat(ledger()).extracting(LedgerRow::hidden).containsExactly(false, true, false);
        moderate(opinions.get(0).id(), false);
        assertThat(ledger()).extracting(LedgerRow::text).contains("심한 욕설입니다");
    }

    private void moderate(Long contribution, boolean hidden) {
        moderate(
                fixture
                        .ask(em -> fixture.answers(em)
                                .desk(CALL, false, PageRequest.first(10))
                                .rows())
                        .stream()
                        .filter(row -> row.id().equals(contribution))
                        .findFirst()
                        .orElseThrow(),
                hidden);
    }

    private void moderate(LedgerRow read, boolean hidden) {
        fixture.change(em -> {
            ModerateContributions.Seen seen = new ModerateContributions.Seen(read.id(), read.version());
            fixture.answers(em).moderate(new ModerateContributions(List.of(seen), hidden, "욕설"));
            return null;
        });
    }

    private List<LedgerRow> ledger() {
        return fixture.ask(
                em -> fixture.answers(em).ledger(CALL, PageRequest.first(10)).rows());
    }

    /** Whatever two tables have in common could lead from one to the other: they share the consultation and nothing else. */
    @Test
    void nothingInTheTablesLeadsFromABallotToAPerson() {
        vote(101, BallotChoice.AGAINST, "걱정되는 점이 있습니다");
        assertThat(number("SELECT COUNT(*) FROM information_schema.columns b"
                        + " JOIN information_schema.columns r ON r.column_name = b.column_name"
                        + " AND r.table_schema = b.table_schema AND r.table_name = 'ap_ballot_receipt'"
                        + " WHERE b.table_schema = 'portal' AND b.table_name = 'ap_ballot'"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM information_schema.columns"
                        + " WHERE table_schema = 'portal' AND table_name IN ('ap_ballot', 'ap_ballot_receipt')"
                        + " AND (data_type IN ('datetime', 'timestamp', 'date', 'bigint') AND column_name <> 'consultation_id'"
                        + " OR extra LIKE '%auto_increment%')"))
                .isZero();
        List<LedgerRow> rows = fixture.ask(em ->
                fixture.answers(em).desk(CALL, true, PageRequest.first(10)).rows());
        assertThat(rows).extracting(LedgerRow::kind).containsExactly(ContributionKind.VOTE_OPINION);
    }
}
