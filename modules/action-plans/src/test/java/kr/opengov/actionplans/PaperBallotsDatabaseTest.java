package kr.opengov.actionplans;

import static kr.opengov.actionplans.CallsFixture.CALL;
import static kr.opengov.actionplans.CallsFixture.CLOSES;
import static kr.opengov.actionplans.CallsFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ballots on paper and by telephone beside those of accounts: one person, one ballot, and the same seal. */
class PaperBallotsDatabaseTest {

    private static final String CODE = "PAPER-VOTE";
    private static final LocalDate TYPED_UNTIL = CLOSES.plusDays(3);

    private CallsFixture fixture;

    @BeforeEach
    void open() {
        fixture = CallsFixture.withOpenCall();
        fixture.change(em -> fixture.consultations(em, 1)
                .open(new WriteConsultation(CODE, CALL, "시험 의견 수렴", null, "찬성합니까?", null, OPENS, CLOSES, TYPED_UNTIL)));
    }

    private void vote(long account) {
        fixture.change(em -> {
            fixture.consultations(em, account).vote(new CastVote(CODE, BallotChoice.FOR, null));
            return null;
        });
    }

    private void enter(String email, String phone, Instant received) {
        fixture.change(em -> {
            fixture.consultations(em, 1)
                    .enter(new EnterBallot(CODE, received, email, phone, BallotChoice.AGAINST, null));
            return null;
        });
    }

    private void enter(String email, String phone) {
        enter(email, phone, fixture.now);
    }

    @Test
    void onePersonHasOneBallotOverAllChannels() {
        vote(101);
        assertThatThrownBy(() -> enter(" U101@example.org", null)).hasMessage("VOTED_ALREADY");
        enter("u102@example.org", "010-1234-5678");
        assertThatThrownBy(() -> vote(102)).hasMessage("VOTED_ALREADY");
        assertThatThrownBy(() -> enter(null, "+82 10 1234 5678")).hasMessage("VOTED_ALREADY");
        assertThatThrownBy(() -> enter("other@example.org", "01012345678")).hasMessage("VOTED_ALREADY");
        enter("other@example.org", null);
        assertThat(count("ap_ballot")).isEqualTo(3);
        assertThat(count("ap_ballot_receipt")).isEqualTo(3);
    }

    @Test
    void aVoterMustBeKnownByAnAddressOrANumber() {
        assertThatThrownBy(() -> enter(null, " ")).hasMessage("BALLOT_VOTER_UNKNOWN");
        assertThatThrownBy(() -> enter("no address", null)).hasMessage("BALLOT_EMAIL");
        assertThatThrownBy(() -> enter(null, "12345")).hasMessage("BALLOT_PHONE");
        assertThat(count("ap_ballot")).isZero();
    }

    @Test
    void paperCountsByWhenItCameAndNobodySeesACountWhileItIsTypedIn() {
        Instant inTime = CLOSES.atTime(23, 59, 59).atZone(CallsFixture.SEOUL).toInstant();
        Instant midnight = CLOSES.plusDays(1).atStartOfDay(CallsFixture.SEOUL).toInstant();
        fixture.at(CLOSES.plusDays(2), 9, 0, 0);
        assertThatThrownBy(() -> vote(101)).hasMessage("CONSULTATION_OVER");
        enter("a@example.org", null, inTime);
        assertThatThrownBy(() -> enter("b@example.org", null, midnight)).hasMessage("CONSULTATION_OVER");
        assertThatThrownBy(() -> enter("b@example.org", null, fixture.now.plusSeconds(1)))
                .hasMessage("PROPOSAL_RECEIVED_LATER");
        assertThat(result()).isEmpty();
        fixture.at(TYPED_UNTIL, 23, 59, 59);
        assertThat(result()).isEmpty();
        fixture.at(TYPED_UNTIL.plusDays(1), 0, 0, 0);
        assertThatThrownBy(() -> enter("c@example.org", null, inTime)).hasMessage("BALLOT_TYPED_LATE");
        assertThat(result()).as("what is being written is waited for").isEmpty();
        fixture.at(TYPED_UNTIL.plusDays(1), 0, 2, 0);
        assertThat(result()).containsExactly(new Tally(0, 1, 0));
    }

    @Test
    void opinionsStayInsideWhileBallotsAreTypedIn() {
        fixture.change(em -> {
            fixture.consultations(em, 101).vote(new CastVote(CODE, BallotChoice.AGAINST, "걱정되는 점이 있습니다"));
            return null;
        });
        fixture.at(TYPED_UNTIL.plusDays(1), 0, 1, 59);
        assertThat(ledger()).isEmpty();
        fixture.at(TYPED_UNTIL.plusDays(1), 0, 2, 0);
        assertThat(ledger()).extracting(LedgerRow::text).containsExactly("걱정되는 점이 있습니다");
    }

    private List<LedgerRow> ledger() {
        return fixture.ask(em -> fixture.answers(em)
                .ledger(CallsFixture.CALL, PageRequest.first(10))
                .rows());
    }

    private List<Tally> result() {
        return fixture.ask(
                em -> fixture.consultations(em, 1).result(CODE).stream().toList());
    }

    @Test
    void atTheSameMomentOnPaperByTelephoneAndOnlineOneOfAllCounts() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        List<Callable<Void>> attempts = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            long account = 500 + person;
            String phone = "0109999000" + person;
            attempts.add(() -> attempt(() -> vote(account), refused));
            attempts.add(() -> attempt(() -> enter("u" + account + "@example.org", phone), refused));
            attempts.add(() -> attempt(() -> enter("u" + account + "@example.org", null), refused));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> attempt : threads.invokeAll(attempts)) {
                attempt.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(refused).hasValue(12);
        assertThat(count("ap_ballot")).isEqualTo(6);
        assertThat(count("ap_ballot_receipt")).isEqualTo(6);
    }

    private static Void attempt(Runnable vote, AtomicInteger refused) {
        try {
            vote.run();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("VOTED_ALREADY");
            refused.incrementAndGet();
        }
        return null;
    }

    private long count(String table) {
        return fixture.ask(em ->
                ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table).getSingleResult()).longValue());
    }
}
