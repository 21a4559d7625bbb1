package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests for protection as cases of their own inside a case, over the façades and a real database. */
class ProtectionDatabaseTest {
    private CasesFixture cases;
    private Receipt receipt;
    private UUID id;
    private long officer;

    @BeforeEach
    void report() {
        cases = CasesFixture.staffed();
        unlock();
        receipt = cases.call(em -> cases.intake(em)
                .submit(new NewReport(
                        ReportKind.PUBLIC_INTEREST, ReportMode.ANONYMOUS, "제목", "내용", null, Set.of(), false, "1")));
        officer = Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD)
                .filter(account -> cases.call(em -> cases.desk(em, account).list(PageRequest.first(5)))
                                .total()
                        == 1)
                .findFirst()
                .orElseThrow();
        id = cases.call(em -> cases.desk(em, officer).list(PageRequest.first(5)))
                .rows()
                .get(0)
                .id();
        cases.run(em -> cases.desk(em, officer).declare(id));
    }

    @Test
    void aRequestHasItsOwnStateDeadlineAndTheDayOfTheApplication() {
        ask(LocalDate.of(2026, 2, 27));
        ask(null);

        List<ProtectionView> mine = reporter().protections();
        assertThat(mine).extracting(ProtectionView::number).containsExactly(1, 2);
        assertThat(mine.get(0).state()).isEqualTo(ProtectionState.REQUESTED);
        // One year from 28 February 2026 ends on 27 February 2027, a Saturday, and 1 March is a holiday.
        assertThat(mine.get(0).applyBy()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(mine.get(1).applyBy()).isNull();
        assertThat(mine.get(0).deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.clock()).isEqualTo("DECIDE_PROTECTION");
            assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 5, 4));
            assertThat(deadline.nature()).isEqualTo("INTERNAL");
            assertThat(deadline.confirmed()).isFalse();
            assertThat(deadline.extension()).isEqualTo(30);
        });
        assertThat(view().protections().get(1).actions())
                .containsExactly(ProtectionAction.GRANT, ProtectionAction.DECLINE);
        assertThat(mine.get(1).actions()).containsExactly(ProtectionAction.WITHDRAW);
    }

    @Test
    void theDayOfTheDisadvantageLiesNowhereInClear() {
        ask(LocalDate.of(2025, 8, 13));

        assertThat(SecretsDatabaseTest.number(
                        "SELECT COUNT(*) FROM integrity.case_clock WHERE started_on <> '2026-03-03'"
                                + " OR due_on BETWEEN '2026-08-10' AND '2026-08-18'"))
                .isZero();
        assertThat(view().protections().get(0).retaliatedOn()).isEqualTo(LocalDate.of(2025, 8, 13));
        assertThatThrownBy(() -> ask(LocalDate.of(2026, 3, 4))).hasMessage("DAY_AHEAD");
    }

    @Test
    void oneRequestIsExtendedAndTheOtherIsNot() {
        ask(null);
        ask(null);
        UUID second = view().protections().get(1).deadlines().get(0).id();
        long version = view().version();
        cases.run(em -> new CaseDeadlines(em, CasesFixture.session(officer), cases.vaults, cases.clock())
                .extend(new ExtendDeadline(id, version, second, 30, "더 알아볼 것이 있습니다")));

        List<ProtectionView> now = view().protections();
        assertThat(now.get(0).deadlines().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(now.get(1).deadlines().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(now.get(1).deadlines().get(0).extension()).isZero();
    }

    @Test
    void whatWasGrantedIsWatchedForTwoYearsWhateverBecomesOfTheReport() {
        ask(null);
        take(1, ProtectionAction.GRANT);
        close();
        assertThat(view().state()).isEqualTo(CaseState.CLOSED);

        ProtectionView granted = view().protections().get(0);
        assertThat(granted.watchEnds()).isEqualTo(LocalDate.of(2028, 3, 3));
        assertThat(granted.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.clock()).isEqualTo("WATCH_PROTECTION");
            assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 9, 3));
        });
        assertThatThrownBy(() -> take(1, ProtectionAction.END)).hasMessage("WATCH_NOT_OVER");
        assertThatThrownBy(() -> take(1, ProtectionAction.GRANT)).hasMessage("STEP_NOT_POSSIBLE");
        take(1, ProtectionAction.RECORD_WATCH);
        // The second half year ends a year after the decision, whenever the first check was made.
        assertThat(view().protections().get(0).deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2027, 3, 3)));
        take(1, ProtectionAction.RECORD_WATCH);
        cases.advance(Duration.ofDays(740));
        unlock();
        take(1, ProtectionAction.END);
        assertThat(view().protections().get(0).state()).isEqualTo(ProtectionState.ENDED);
        assertThat(view().protections().get(0).deadlines()).isEmpty();
    }

    @Test
    void aDecisionIsReadByTheReporterAndStopsTheClock() {
        ask(null);
        take(1, ProtectionAction.DECLINE);

        assertThat(reporter().protections().get(0).state()).isEqualTo(ProtectionState.DECLINED);
        assertThat(reporter().protections().get(0).decidedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(reporter().protections().get(0).deadlines()).isEmpty();
        assertThat(reporter().lines()).extracting(CaseLine::text).contains("까닭입니다");
    }

    @Test
    void theReporterTakesARequestBackAndNoOther() {
        ask(null);
        ask(null);
        cases.run(em -> cases.reporterDesk(em).withdrawProtection(receipt.visit(), 2, "잘 풀렸습니다"));

        assertThat(reporter().protections())
                .extracting(ProtectionView::state)
                .containsExactly(ProtectionState.REQUESTED, ProtectionState.WITHDRAWN);
        assertThatThrownBy(() -> cases.run(em -> cases.reporterDesk(em).withdrawProtection(receipt.visit(), 2, "또")))
                .hasMessage("STEP_NOT_POSSIBLE");
        assertThatThrownBy(() -> cases.run(em -> cases.reporterDesk(em).withdrawProtection(receipt.visit(), 3, "없음")))
                .hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> take(2, ProtectionAction.GRANT)).hasMessage("STEP_NOT_POSSIBLE");
    }

    private void ask(LocalDate retaliated) {
        cases.run(em -> cases.reporterDesk(em).askForProtection(receipt.visit(), "불이익이 걱정됩니다", retaliated));
    }

    private void take(int number, ProtectionAction action) {
        long version = view().version();
        cases.run(em -> cases.desk(em, officer).protect(new ProtectionStep(id, version, number, action, "까닭입니다")));
    }

    private void close() {
        step(CaseAction.ACKNOWLEDGE);
        step(CaseAction.BEGIN_TRIAGE);
        cases.run(em -> cases.reporterDesk(em).withdraw(receipt.visit(), "취하합니다"));
        long version = view().version();
        CaseStep proposal = new CaseStep(id, version, CaseAction.CLOSE, "종결", null, null, ClosingGround.WITHDRAWN);
        cases.run(em -> cases.desk(em, officer).propose(proposal));
        long second = Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD)
                .filter(account -> account != officer)
                .filter(account -> cases.call(em -> cases.desk(em, account).list(PageRequest.first(5)))
                                .total()
                        == 1)
                .findFirst()
                .orElseThrow();
        cases.run(em -> cases.desk(em, second).declare(id));
        long now = view().version();
        cases.run(em -> cases.desk(em, second)
                .take(new CaseStep(id, now, CaseAction.CLOSE, "종결", null, null, ClosingGround.WITHDRAWN)));
    }

    private void step(CaseAction action) {
        long version = view().version();
        cases.run(em -> cases.desk(em, officer).take(new CaseStep(id, version, action, "알립니다", null, null, null)));
    }

    private void unlock() {
        Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD).forEach(cases::unlock);
    }

    private CaseView view() {
        return cases.call(em -> cases.desk(em, officer).read(id));
    }

    private ReporterCase reporter() {
        return cases.call(em -> cases.reporterDesk(em).view(receipt.visit()));
    }
}
