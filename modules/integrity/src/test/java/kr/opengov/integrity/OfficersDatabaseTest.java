package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kr.opengov.integrity.internal.cases.DamageJournal;
import kr.opengov.integrity.internal.cases.IdentityRequests;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers, custodian and auditor do beside the steps of a case, on a real database. */
class OfficersDatabaseTest {
    private static final String OTHER_PASSPHRASE = "새벽 안개 속의 긴 다리를 건너기";

    private CasesFixture cases;
    private Receipt receipt;
    private UUID id;
    private long handler;
    private long second;

    @BeforeEach
    void report() {
        cases = CasesFixture.staffed();
        Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD, CasesFixture.CUSTODIAN)
                .forEach(cases::unlock);
        receipt = cases.submit("A", ReportMode.CONFIDENTIAL, "홍길동 010", Set.of());
        List<Long> assigned = Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD)
                .filter(account -> cases.call(em -> cases.desk(em, account).list(PageRequest.first(5)))
                                .total()
                        == 1)
                .toList();
        handler = assigned.get(0);
        second = assigned.get(1);
        id = cases.call(em -> cases.desk(em, handler).list(PageRequest.first(5)))
                .rows()
                .get(0)
                .id();
        cases.run(em -> cases.desk(em, handler).declare(id));
    }

    @Test
    void aDeadlineSaysByHowMuchItCanStillBeExtended() {
        assertThat(read(handler).deadlines())
                .extracting(deadline -> deadline.clock() + " " + deadline.extension())
                .containsExactlyInAnyOrder("ACKNOWLEDGE 0", "TRIAGE 30");
        extend("TRIAGE", 10);
        assertThat(read(handler).deadlines()).allMatch(deadline -> deadline.extension() == 0);
    }

    @Test
    void possibleSpamStandsBehindTheOthersUntilAnOfficerSaysOtherwise() {
        CasesFixture.DATABASE.execute("UPDATE integrity.report_case SET possible_spam = TRUE, due_on = '2026-03-03'");
        cases.submit("B", ReportMode.ANONYMOUS, null, Set.of());
        cases.submit("C", ReportMode.ANONYMOUS, null, Set.of());
        List<CaseRow> rows = rows();
        assertThat(rows.size()).isGreaterThan(1);
        assertThat(rows.get(rows.size() - 1).id()).isEqualTo(id);
        assertThat(rows.get(rows.size() - 1).possibleSpam()).isTrue();
        long version = version();
        cases.run(em -> cases.desk(em, handler).liftSpamMark(id, version));
        assertThat(rows().get(0).id()).isEqualTo(id);
        assertThat(read(handler).possibleSpam()).isFalse();
    }

    private List<CaseRow> rows() {
        return cases.call(em -> cases.desk(em, handler).list(PageRequest.first(50)))
                .rows();
    }

    @Test
    void aDeadlineIsExtendedOnceAndTheReporterReadsWhy() {
        LocalDate before = due("TRIAGE");
        extend("TRIAGE", 30);
        assertThat(due("TRIAGE")).isEqualTo(LocalDate.of(2026, 6, 1)).isAfter(before);
        assertThatThrownBy(() -> extend("TRIAGE", 1)).hasMessage("EXTENDED_ALREADY");
        assertThatThrownBy(() -> extend("ACKNOWLEDGE", 1)).hasMessage("EXTENSION_NOT_PROVIDED");
        assertThatThrownBy(() -> extend("OBJECT", 1)).hasMessage("NOT_FOUND");
        String visit = cases.visit(receipt);
        assertThat(cases.call(em -> cases.reporterDesk(em).view(visit)).lines())
                .extracting(CaseLine::text)
                .contains("사실 관계가 복잡합니다");
    }

    @Test
    void anotherLawComputesTheDeadlinesFromTheFirstReceipt() {
        cases.advance(Duration.ofDays(10));
        cases.unlock(handler);
        cases.run(em -> new CaseDeadlines(em, CasesFixture.session(handler), cases.vaults, cases.clock())
                .changeLaw(new ChangeLaw(id, version(), ReportKind.PUBLIC_FUNDS, "공공재정 사건입니다")));
        CaseView view = read(handler);
        assertThat(view.kind()).isEqualTo(ReportKind.PUBLIC_FUNDS);
        assertThat(view.deadlines())
                .filteredOn(deadline -> deadline.clock().equals("TRIAGE"))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.nature()).isEqualTo("LEGAL");
                    assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 5, 4));
                });
    }

    @Test
    void aSealedNameIsReadOnlyByWhoAskedWhileTheReleaseLasts() {
        assertThatThrownBy(() -> ask(IdentityGround.LEGAL_DUTY, " ")).hasMessage("DOCUMENT_MISSING");
        ask(IdentityGround.LEGAL_DUTY, "감사담당관-12");
        UUID request = identity(handler, desk -> desk.mine(id)).get(0).id();
        assertThatThrownBy(() -> identity(handler, desk -> desk.names(id, request)))
                .hasMessage("NOT_FOUND");
        List<IdentityRequestView> waiting = identity(CasesFixture.CUSTODIAN, IdentityDesk::waiting);
        assertThat(waiting).singleElement().satisfies(asked -> {
            assertThat(asked.reason()).isEqualTo("출석 요구");
            assertThat(asked.document()).isEqualTo("감사담당관-12");
        });
        release(request);
        List<String> names = identity(handler, desk -> desk.names(id, request));
        assertThat(names).containsExactly("홍길동 010");
        cases.run(em -> cases.desk(em, second).declare(id));
        assertThatThrownBy(() -> identity(second, desk -> desk.names(id, request)))
                .hasMessage("NOT_FOUND");
        String visit = cases.visit(receipt);
        assertThat(cases.call(em -> cases.reporterDesk(em).view(visit)).lines())
                .extracting(CaseLine::type)
                .contains("IDENTITY_REQUESTED", "IDENTITY_RELEASED");
        cases.advance(Duration.ofDays(8));
        cases.unlock(handler);
        assertThatThrownBy(() -> identity(handler, desk -> desk.names(id, request)))
                .hasMessage("NOT_FOUND");
        cases.run(em -> new IdentityRequests(em).removeExpired(LocalDate.of(2026, 3, 10)));
        // Prolonged in the table it opens nothing: the last day is part of what was wrapped.
        CasesFixture.DATABASE.execute("UPDATE integrity.identity_request SET until_day = '2026-12-31'");
        assertThatThrownBy(() -> identity(handler, desk -> desk.names(id, request)))
                .hasMessage("CASE_DAMAGED");
    }

    @Test
    void consentToARequestIsAskedOfTheReporterAndNothingElseStandsForIt() {
        String visit = cases.visit(receipt);
        // That the name may go along to another body says nothing about an officer of this one.
        cases.run(em -> cases.reporterDesk(em).answerConsent(visit, true));
        ask(IdentityGround.CONSENT, null);
        UUID request = identity(handler, desk -> desk.mine(id)).get(0).id();
        assertThatThrownBy(() -> release(request)).hasMessage("CONSENT_NOT_ON_RECORD");
        assertThat(nameRequests(visit)).singleElement().satisfies(asked -> {
            assertThat(asked.request()).isEqualTo(request);
            assertThat(asked.reason()).isEqualTo("출석 요구");
            assertThat(asked.agreed()).isNull();
        });
        assertThatThrownBy(
                        () -> cases.run(em -> cases.reporterDesk(em).answerNameRequest(visit, UUID.randomUUID(), true)))
                .hasMessage("NOT_FOUND");
        cases.run(em -> cases.reporterDesk(em).answerNameRequest(visit, request, false));
        assertThatThrownBy(() -> release(request)).hasMessage("CONSENT_NOT_ON_RECORD");
        cases.run(em -> cases.reporterDesk(em).answerNameRequest(visit, request, true));
        assertThat(nameRequests(visit)).extracting(NameRequest::agreed).containsExactly(true);
        release(request);
        List<String> names = identity(handler, desk -> desk.names(id, request));
        assertThat(names).containsExactly("홍길동 010");
    }

    private List<NameRequest> nameRequests(String visit) {
        return cases.call(em -> cases.reporterDesk(em).view(visit)).nameRequests();
    }

    private void release(UUID request) {
        identity(CasesFixture.CUSTODIAN, desk -> {
            desk.release(request);
            return null;
        });
    }

    @Test
    void aLostVaultComesBackWithEnoughSharesAndNoFewer() {
        assertThatThrownBy(() -> restore(cases.shares.subList(0, 2))).hasMessage("SHARES_DO_NOT_FIT");
        assertThatThrownBy(() -> restore(List.of("nonsense"))).hasMessage("SHARES_DO_NOT_FIT");
        restore(List.of(cases.shares.get(4), cases.shares.get(0), cases.shares.get(2)));
        assertThatThrownBy(() -> cases.unlock(handler)).hasMessage("PASSPHRASE_WRONG");
        cases.run(em -> cases.officerVaults(em, handler).unlock(OTHER_PASSPHRASE.toCharArray()));
        assertThat(read(handler).lines()).extracting(CaseLine::text).contains("본문 A");
    }

    @Test
    void ofTwoCeremoniesAtTheSameMomentOneIsHeld() throws Exception {
        CasesFixture bare = CasesFixture.empty();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> second = bare.call(em -> {
                bare.officerVaults(em, CasesFixture.CUSTODIAN).beginRecovery(5, 3);
                Future<List<String>> begun = other.submit(
                        () -> bare.call(late -> bare.officerVaults(late, 22).beginRecovery(3, 2)));
                assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS))
                        .as("saw no ceremony, and waits for the key")
                        .isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThatThrownBy(second::get).hasRootCauseMessage("RECOVERY_EXISTS");
        } finally {
            other.shutdownNow();
        }
        assertThat(SecretsDatabaseTest.number("SELECT COUNT(*) FROM integrity.key_holder"))
                .isEqualTo(1);
    }

    @Test
    void theCustodianEntersWhoMayWorkWhenTheHeadIsAccused() {
        CasesFixture.DATABASE.execute("UPDATE integrity.key_holder SET conflict_of_interest_officer = FALSE");
        OfficerAppointment first = appointments().get(0);
        assertThat(first.conflictOfInterestOfficer()).isFalse();
        cases.run(em -> cases.officerVaults(em, CasesFixture.CUSTODIAN).appoint(first.id(), true));
        assertThat(appointments())
                .filteredOn(OfficerAppointment::conflictOfInterestOfficer)
                .hasSize(1);
        assertThatThrownBy(() -> cases.run(
                        em -> cases.officerVaults(em, CasesFixture.CUSTODIAN).appoint(UUID.randomUUID(), true)))
                .hasMessage("NOT_FOUND");
        cases.run(em -> cases.officerVaults(em, CasesFixture.CUSTODIAN).appoint(first.id(), false));
        assertThat(appointments()).noneMatch(OfficerAppointment::conflictOfInterestOfficer);
        assertThat(SecretsDatabaseTest.number(
                        "SELECT COUNT(*) FROM integrity.journal_entry WHERE action LIKE 'vault.duty-%' AND detail = '"
                                + first.duty().ko() + "'"))
                .isGreaterThanOrEqualTo(2);
    }

    private List<OfficerAppointment> appointments() {
        return cases.call(em -> cases.officerVaults(em, CasesFixture.CUSTODIAN).appointments());
    }

    @Test
    void whoJoinsReadsThePastAndWhoStepsBackLeavesTheGrantBehind() {
        cases.run(em -> cases.desk(em, handler).addOfficer(id, version()));
        assertThat(read(handler).officers()).hasSize(2);
        assertThatThrownBy(() -> cases.run(em -> cases.desk(em, handler).addOfficer(id, version())))
                .hasMessage("NOBODY_LEFT");
        ask(IdentityGround.LEGAL_DUTY, "1");
        cases.run(em -> cases.desk(em, handler).stepBack(id, version(), "아는 사이"));
        assertThat(SecretsDatabaseTest.number(
                        "SELECT COUNT(*) FROM integrity.identity_key k JOIN integrity.key_holder h ON h.id = k.holder_id"
                                + " WHERE h.account_id = " + handler))
                .isZero();
    }

    @Test
    void aChangedCiphertextIsRefusedAndJournalled() {
        List<UUID> refused = new ArrayList<>();
        cases.vaults.tell(event -> {
            refused.add(event.caseId());
            cases.run(em -> new Journal(em, cases.clock()).reporter(DamageJournal.ACTION, event.caseId()));
        });
        CasesFixture.DATABASE.execute("UPDATE integrity.case_entry SET body = LEFT(body, LENGTH(body) - 1)");
        assertThatThrownBy(() -> read(handler)).hasMessage("CASE_DAMAGED");
        assertThat(refused).containsExactly(id);
        assertThat(SecretsDatabaseTest.number(
                        "SELECT COUNT(*) FROM integrity.journal_entry WHERE action = 'case.ciphertext-refused'"))
                .isEqualTo(1);
    }

    @Test
    void theJournalNamesTheFirstBadEntryAndACheckpointShowsACutEnd() {
        String checkpoint = journal(desk -> desk.checkpoint().orElseThrow());
        assertThat(journal(desk -> desk.verify(checkpoint)).isWhole()).isTrue();
        assertThatThrownBy(() -> journal(desk -> desk.verify("J1.x"))).hasMessage("CHECKPOINT_UNREADABLE");
        long last = journal(desk -> desk.entries(PageRequest.first(1))).total();
        CasesFixture.DATABASE.execute("DELETE FROM integrity.journal_entry WHERE number = " + last);
        assertThat(journal(desk -> desk.verify("")).fault()).isEqualTo("TRUNCATED");
        CasesFixture.DATABASE.execute("UPDATE integrity.journal_end SET number = number - 1, hash ="
                + " (SELECT hash FROM integrity.journal_entry ORDER BY number DESC LIMIT 1)");
        assertThat(journal(desk -> desk.verify("")).isWhole())
                .as("the database alone does not know")
                .isTrue();
        assertThat(journal(desk -> desk.verify(checkpoint)).firstBad()).isEqualTo(last);
    }

    private interface Work<D, T> {
        T on(D desk);
    }

    private <T> T identity(long account, Work<IdentityDesk, T> work) {
        return cases.call(
                em -> work.on(new IdentityDesk(em, CasesFixture.session(account), cases.vaults, cases.clock())));
    }

    private <T> T journal(Work<JournalDesk, T> work) {
        return cases.call(em -> work.on(new JournalDesk(em, cases.vaults, cases.clock())));
    }

    private void ask(IdentityGround ground, String document) {
        long version = version();
        identity(handler, desk -> {
            desk.ask(new AskIdentity(id, version, ground, document, LocalDate.of(2026, 3, 10), "출석 요구"));
            return null;
        });
    }

    private void extend(String clock, int days) {
        long version = version();
        UUID deadline = read(handler).deadlines().stream()
                .filter(running -> running.clock().equals(clock))
                .map(DeadlineView::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        cases.run(em -> deadlines(em).extend(new ExtendDeadline(id, version, deadline, days, "사실 관계가 복잡합니다")));
    }

    private CaseDeadlines deadlines(EntityManager em) {
        return new CaseDeadlines(em, CasesFixture.session(handler), cases.vaults, cases.clock());
    }

    private void restore(List<String> shares) {
        cases.run(em -> new VaultRecovery(em, CasesFixture.session(handler), cases.vaults, cases.clock())
                .restore(shares, OTHER_PASSPHRASE.toCharArray()));
    }

    private LocalDate due(String clock) {
        return read(handler).deadlines().stream()
                .filter(deadline -> deadline.clock().equals(clock))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private CaseView read(long account) {
        return cases.call(em -> cases.desk(em, account).read(id));
    }

    private long version() {
        return read(handler).version();
    }
}
