package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.db.StatementCount;
import kr.opengov.integrity.internal.journal.ChainVerifier;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.SignedOut;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the report to its closing with a second person, over the façades and a real database. */
class CaseLifeDatabaseTest {
    private CasesFixture cases;
    private Receipt receipt;
    private UUID id;
    private long handler;
    private long second;

    @BeforeEach
    void report() {
        cases = CasesFixture.staffed();
        Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD).forEach(cases::unlock);
        receipt = cases.submit("A", ReportMode.ANONYMOUS, null, Set.of());
        List<Long> assigned = Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD)
                .filter(account -> list(account).total() == 1)
                .toList();
        assertThat(assigned).hasSize(2);
        handler = assigned.get(0);
        second = assigned.get(1);
        id = list(handler).rows().get(0).id();
    }

    @Test
    void theReceiptNamesTheDayOfTheAcknowledgement() {
        assertThat(receipt.groups()).hasSize(5);
        assertThat(receipt.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(receipt.acknowledgedBy()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void fromTriageToAClosingBySomebodyElse() {
        declare(handler);
        declare(second);
        take(handler, CaseAction.ACKNOWLEDGE, null, null);
        take(handler, CaseAction.BEGIN_TRIAGE, null, null);
        String visit = cases.visit(receipt);
        cases.run(em -> cases.reporterDesk(em).write(visit, "덧붙이는 말"));
        cases.run(em -> cases.desk(em, handler).write(id, version(handler), "무엇을 보셨습니까?"));
        cases.run(em -> cases.desk(em, handler).note(id, version(handler), "내부 메모"));
        cases.run(em -> cases.reporterDesk(em).withdraw(visit, "취하합니다"));
        propose(handler, ClosingGround.WITHDRAWN);
        assertThat(read(handler).ownProposal()).isTrue();
        assertThatThrownBy(() -> take(handler, CaseAction.CLOSE, "취하", ClosingGround.WITHDRAWN))
                .hasMessage("OWN_PROPOSAL");
        take(second, CaseAction.CLOSE, "취하에 따른 종결", ClosingGround.WITHDRAWN);
        CaseView closed = read(handler);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.deadlines()).isEmpty();
        assertThat(closed.proposed()).isNull();
        ReporterCase mine = cases.call(em -> cases.reporterDesk(em).view(visit));
        assertThat(mine.state()).isEqualTo(CaseState.CLOSED);
        assertThat(mine.lines()).extracting(CaseLine::text).contains("무엇을 보셨습니까?", "취하에 따른 종결");
        assertThat(mine.lines()).extracting(CaseLine::text).doesNotContain("내부 메모");
        cases.run(em -> cases.reporterDesk(em).write(visit, "새로 안 것이 있습니다"));
        assertThat(read(second).lines()).extracting(CaseLine::text).contains("새로 안 것이 있습니다");
    }

    @Test
    void aSupplementIsAskedForAndGiven() {
        declare(handler);
        take(handler, CaseAction.ACKNOWLEDGE, null, null);
        take(handler, CaseAction.BEGIN_TRIAGE, null, null);
        LocalDate deadline = LocalDate.of(2026, 3, 14);
        cases.run(em -> cases.desk(em, handler)
                .take(new CaseStep(
                        id, version(handler), CaseAction.REQUEST_SUPPLEMENT, "날짜를 적어 주십시오", deadline, null, null)));
        String visit = cases.visit(receipt);
        ReporterCase asked = cases.call(em -> cases.reporterDesk(em).view(visit));
        assertThat(asked.actions()).containsExactly(CaseAction.GIVE_SUPPLEMENT);
        // A deadline on a Saturday moves to Monday.
        assertThat(asked.deadlines().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        cases.run(em -> cases.reporterDesk(em).supplement(visit, "3월 2일입니다"));
        assertThat(read(handler).state()).isEqualTo(CaseState.TRIAGE);
        assertThatThrownBy(() -> cases.run(em -> cases.reporterDesk(em).supplement(visit, "또")))
                .hasMessage("STEP_NOT_POSSIBLE");
    }

    @Test
    void beforeTheDeclarationTheSubjectAloneIsShown() {
        CaseView view = read(handler);
        assertThat(view.subject()).isEqualTo("제목 A");
        assertThat(view.lines()).isEmpty();
        assertThat(view.actions()).isEmpty();
        assertThatThrownBy(() -> take(handler, CaseAction.ACKNOWLEDGE, null, null))
                .hasMessage("DECLARATION_MISSING");
        assertThatThrownBy(() -> cases.run(em -> cases.desk(em, handler).write(id, version(handler), "x")))
                .hasMessage("DECLARATION_MISSING");
        declare(handler);
        assertThat(read(handler).lines()).extracting(CaseLine::text).contains("본문 A");
    }

    @Test
    void anUnassignedOfficerFindsNoTrace() {
        long other = CasesFixture.FIRST + CasesFixture.SECOND + CasesFixture.THIRD - handler - second;
        assertThat(list(other).total()).isZero();
        assertThat(list(other).rows()).isEmpty();
        UUID nowhere = UUID.randomUUID();
        for (UUID asked : List.of(id, nowhere)) {
            assertThatThrownBy(() -> cases.call(em -> cases.desk(em, other).read(asked)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("NOT_FOUND");
            assertThatThrownBy(() -> cases.run(em -> cases.desk(em, other).declare(asked)))
                    .hasMessage("NOT_FOUND");
            assertThatThrownBy(() -> cases.run(em -> cases.desk(em, other).note(asked, 1, "x")))
                    .hasMessage("NOT_FOUND");
        }
    }

    @Test
    void anExcludedOfficerIsNeverAssigned() {
        UUID excluded = cases.call(em -> cases.intake(em).officers()).stream()
                .filter(officer -> officer.duty().ko().equals("제2담당"))
                .map(OfficerChoice::id)
                .findFirst()
                .orElseThrow();
        cases.submit("B", ReportMode.ANONYMOUS, null, Set.of(excluded));
        cases.submit("C", ReportMode.ANONYMOUS, null, Set.of(excluded));
        assertThat(list(CasesFixture.SECOND).rows())
                .extracting(CaseRow::subject)
                .doesNotContain("제목 B", "제목 C");
        Set<UUID> all = Set.copyOf(cases.call(em -> cases.intake(em).officers()).stream()
                .map(OfficerChoice::id)
                .toList());
        assertThatThrownBy(() -> cases.submit("D", ReportMode.ANONYMOUS, null, all))
                .hasMessage("NOBODY_LEFT");
    }

    @Test
    void whoStepsBackLosesTheCaseAndAnotherReadsAllOfIt() {
        long other = CasesFixture.FIRST + CasesFixture.SECOND + CasesFixture.THIRD - handler - second;
        cases.run(em -> cases.desk(em, handler).stepBack(id, version(handler), "피신고자와 아는 사이입니다"));
        assertThat(list(handler).total()).isZero();
        assertThatThrownBy(() -> read(handler)).hasMessage("NOT_FOUND");
        declare(other);
        assertThat(read(other).lines()).extracting(CaseLine::text).contains("본문 A");
        String visit = cases.visit(receipt);
        cases.run(em -> cases.reporterDesk(em).write(visit, "새 열쇠로"));
        assertThat(read(other).lines()).extracting(CaseLine::text).contains("새 열쇠로");
        assertThat(rows("SELECT COUNT(*) FROM integrity.case_key WHERE epoch = 2"))
                .isPositive();
        declare(second);
        assertThat(read(second).lines()).extracting(CaseLine::text).contains("새 열쇠로", "본문 A");
    }

    @Test
    void whoReadAnOldPageLosesNothingOfAnothersWork() {
        declare(handler);
        declare(second);
        long seen = version(handler);
        cases.run(em -> cases.desk(em, second).note(id, seen, "먼저"));
        assertThatThrownBy(() -> cases.run(em -> cases.desk(em, handler).note(id, seen, "나중")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aLockedVaultOpensNothing() {
        cases.run(em -> cases.officerVaults(em, handler).lock());
        assertThatThrownBy(() -> read(handler)).hasMessage("VAULT_LOCKED");
        assertThatThrownBy(() -> list(handler)).hasMessage("VAULT_LOCKED");
        assertThatThrownBy(
                        () -> cases.run(em -> cases.officerVaults(em, handler).unlock("틀린 열쇠말입니다요".toCharArray())))
                .hasMessage("PASSPHRASE_WRONG");
        cases.unlock(handler);
        cases.advance(Duration.ofMinutes(16));
        assertThatThrownBy(() -> read(handler)).hasMessage("VAULT_LOCKED");
    }

    @Test
    void aVaultIsOpenForTheSignInThatOpenedItAndForNoOther() {
        UUID desk = cases.signIn;
        UUID elsewhere = UUID.randomUUID();
        cases.signIn = elsewhere;
        assertThatThrownBy(() -> read(handler)).hasMessage("VAULT_LOCKED");
        assertThatThrownBy(() -> list(handler)).hasMessage("VAULT_LOCKED");
        assertThat(cases.<Object>call(em -> cases.officerVaults(em, handler).state()))
                .isEqualTo(VaultState.LOCKED);
        assertThat(cases.<Object>call(em -> cases.officerVaults(em, handler).openUntil()))
                .isNull();
        cases.unlock(handler);
        read(handler);
        cases.vaults.signedOut(new SignedOut(handler, elsewhere));
        assertThatThrownBy(() -> read(handler)).hasMessage("VAULT_LOCKED");
        cases.signIn = null;
        assertThatThrownBy(() -> read(handler)).as("outside a sign-in").hasMessage("VAULT_LOCKED");
        assertThatThrownBy(() -> cases.unlock(handler)).hasMessage("VAULT_LOCKED");
        cases.signIn = desk;
        read(handler);
        cases.run(em -> cases.officerVaults(em, handler).lock());
        assertThatThrownBy(() -> read(handler)).hasMessage("VAULT_LOCKED");
    }

    @Test
    void whoClosesTheVaultClosesItEverywhere() {
        UUID desk = cases.signIn;
        cases.signIn = UUID.randomUUID();
        cases.run(em -> cases.officerVaults(em, handler).lock());
        cases.signIn = desk;
        assertThatThrownBy(() -> read(handler)).hasMessage("VAULT_LOCKED");
    }

    @Test
    void whoGuessesAPassphraseWaitsLongerEachTime() {
        long account = handler;
        cases.run(em -> cases.officerVaults(em, account).lock());
        for (int guess = 0; guess < 3; guess++) {
            guess(account, "PASSPHRASE_WRONG");
        }
        guess(account, "PASSPHRASE_WAIT");
        assertThatThrownBy(() -> cases.unlock(account)).as("the right one too").hasMessage("PASSPHRASE_WAIT");
        cases.advance(Duration.ofSeconds(6));
        guess(account, "PASSPHRASE_WRONG");
        cases.advance(Duration.ofSeconds(6));
        guess(account, "PASSPHRASE_WAIT");
        cases.advance(Duration.ofSeconds(5));
        cases.unlock(account);
        guess(account, "PASSPHRASE_WRONG");
        cases.unlock(account);
    }

    private void guess(long account, String refusal) {
        assertThatThrownBy(
                        () -> cases.run(em -> cases.officerVaults(em, account).unlock("틀린 열쇠말입니다요".toCharArray())))
                .hasMessage(refusal);
    }

    @Test
    void aVisitEnds() {
        String visit = cases.visit(receipt);
        assertThat(cases.call(em -> cases.reporterDesk(em).view(visit)).state()).isEqualTo(CaseState.RECEIVED);
        cases.run(em -> cases.reporterDesk(em).leave(visit));
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).view(visit)))
                .hasMessage("VISIT_ENDED");
        String idle = cases.visit(receipt);
        cases.advance(Duration.ofMinutes(21));
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).view(idle)))
                .hasMessage("VISIT_ENDED");
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).view("no such visit")))
                .hasMessage("VISIT_ENDED");
    }

    @Test
    void aCodeOfNoReportOpensNothingAndAMistypedOneIsSaid() {
        Receipt gone = cases.submit("B", ReportMode.ANONYMOUS, null, Set.of());
        cases.vaults.visits().clear();
        CasesFixture other = new CasesFixture("B".repeat(43));
        Optional<String> visit = other.call(em -> other.reporterDesk(em).open(String.join("", gone.groups())));
        assertThat(visit).as("under another pepper no code is found").isEmpty();
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).open("AAAAA-BBBBB")))
                .hasMessage("CODE_MISTYPED");
    }

    /** The derivation is nearly all of the time an answer takes; the rest is measured in the benchmark. */
    @Test
    void aRightAWrongAndAMistypedCodeCostTheSame() {
        Receipt receipt = cases.submit("Z", ReportMode.ANONYMOUS, null, Set.of());
        String right = String.join("-", receipt.groups());
        for (String code : List.of(right, "01234-56789-ABCDE-FGHJK-MNPQR", "아무 글", "")) {
            int before = cases.derivations;
            try {
                cases.call(em -> cases.reporterDesk(em).open(code));
            } catch (Refusal mistyped) {
                assertThat(mistyped.code()).isEqualTo("CODE_MISTYPED");
            }
            assertThat(cases.derivations - before).as(code).isEqualTo(1);
        }
    }

    @Test
    void withoutPepperTheModuleStaysClosed() {
        CasesFixture bare = new CasesFixture(null);
        boolean open = bare.call(em -> bare.intake(em).isOpen());
        assertThat(open).isFalse();
        assertThatThrownBy(() -> bare.submit("X", ReportMode.ANONYMOUS, null, Set.of()))
                .hasMessage("INTEGRITY_CLOSED");
    }

    @Test
    void withoutEnoughPeopleNothingIsTaken() {
        CasesFixture alone = CasesFixture.empty();
        alone.newVault(CasesFixture.FIRST, "제1담당", true);
        assertThatThrownBy(() -> alone.submit("X", ReportMode.ANONYMOUS, null, Set.of()))
                .hasMessage("INTEGRITY_NOT_READY");
    }

    @Test
    void listAndCaseTakeFewStatements() {
        for (int i = 0; i < 12; i++) {
            cases.submit("N" + i, ReportMode.ANONYMOUS, null, Set.of());
        }
        assertThat(StatementCount.of(() -> list(handler))).isLessThanOrEqualTo(3);
    }

    @Test
    void everyActIsInTheJournalAndTheChainIsWhole() {
        declare(handler);
        read(handler);
        assertThat(rows("SELECT COUNT(*) FROM integrity.journal_entry WHERE action = 'case.read'"))
                .isEqualTo(1);
        assertThat(rows("SELECT COUNT(*) FROM integrity.journal_entry WHERE action LIKE 'report.%'"
                        + " AND (actor IS NOT NULL OR second_of_day <> -1)"))
                .isZero();
        assertThat(firstBad()).isEmpty();
        CasesFixture.DATABASE.execute("UPDATE integrity.journal_entry SET detail = 'x' WHERE number = 3");
        assertThat(firstBad())
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(3));
    }

    private Optional<ChainVerifier.Finding> firstBad() {
        return cases.call(em -> new Journal(em, cases.clock()).firstBad(List.of(), null));
    }

    private Page<CaseRow> list(long account) {
        return cases.call(em -> cases.desk(em, account).list(PageRequest.first(50)));
    }

    private CaseView read(long account) {
        return cases.call(em -> cases.desk(em, account).read(id));
    }

    private long version(long account) {
        return read(account).version();
    }

    private void declare(long account) {
        cases.run(em -> cases.desk(em, account).declare(id));
    }

    private void take(long account, CaseAction action, String reason, ClosingGround ground) {
        cases.run(em ->
                cases.desk(em, account).take(new CaseStep(id, version(account), action, reason, null, null, ground)));
    }

    private void propose(long account, ClosingGround ground) {
        cases.run(em -> cases.desk(em, account)
                .propose(new CaseStep(id, version(account), CaseAction.CLOSE, "종결 의견", null, null, ground)));
    }

    private static long rows(String sql) {
        return SecretsDatabaseTest.number(sql);
    }
}
