package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.files.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports of lead agencies, what others found, and evidence, on the invented plan and Korea's. */
class ProgressDatabaseTest {
    private static final String SAMPLE = "KOR-SAMPLE/1/1";
    private static final Set<String> TOWN = Set.of("9990000");
    private static final Set<String> NOBODY = Set.of();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final LocalDate THIRD_QUARTER = LocalDate.of(2026, 9, 30);

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @Test
    void whatIsNotKnownIsNotCountedAsNothing() {
        CommitmentProgress first = of(SAMPLE, LocalDate.of(2026, 4, 15));
        assertThat(first.reported()).isEqualTo(new ProgressFigure(37, 80));
        assertThat(first.verified()).as("nobody had looked yet").isEqualTo(ProgressFigure.UNKNOWN);
        assertThat(first.weightsSum()).isEqualTo(100);

        CommitmentProgress second = of(SAMPLE, LocalDate.of(2026, 7, 31));
        assertThat(second.reported()).isEqualTo(new ProgressFigure(75, 80));
        assertThat(second.verified()).isEqualTo(new ProgressFigure(68, 80));
        assertThat(of("KOR/6/1", TODAY).reported()).isEqualTo(ProgressFigure.UNKNOWN);
    }

    @Test
    void theWeightsAreConvertedAndTheLastReportCounts() {
        CommitmentProgress other = of("KOR-SAMPLE/1/2", TODAY);
        assertThat(other.milestones()).extracting(MilestoneView::share).containsExactly(33.3, 66.7);
        assertThat(other.weightsSum()).isEqualTo(3);
        assertThat(other.reported()).isEqualTo(new ProgressFigure(40, 33));
        assertThat(of(SAMPLE, TODAY).milestones())
                .extracting(MilestoneView::reported)
                .containsExactly(90, 80, null);
    }

    @Test
    void thePeriodToReportOnFollowsTheRule() {
        assertThat(of(SAMPLE, TODAY).due())
                .isEqualTo(new ReportingPeriod(LocalDate.of(2026, 7, 1), THIRD_QUARTER, LocalDate.of(2026, 10, 15)));
        assertThat(of(SAMPLE, TODAY).dueReported()).isTrue();
        assertThat(of("KOR-SAMPLE/1/2", TODAY).dueReported()).isFalse();
        assertThat(of(SAMPLE, LocalDate.of(2026, 3, 31)).due())
                .as("no period of the plan is over")
                .isNull();
        assertThat(of("KOR/4/KR0036", TODAY).due())
                .as("the plan ended before there was the rule")
                .isNull();
    }

    @Test
    void anAgencyReportsOnItsOwnCommitmentOnly() {
        database.refused(
                "NOT_YOUR_AGENCY", NOBODY, parts -> progress(parts).file(report(SAMPLE, "9990000", 1, 95, null)));
        database.refused("NOT_YOUR_AGENCY", TOWN, parts -> progress(parts).file(empty("KOR/6/3", "1741000")));
        database.refused("NOT_YOUR_AGENCY", TOWN, parts -> progress(parts).file(empty("KOR/6/3", "9990000")));
        assertThatList(database.as(TOWN, parts -> progress(parts).speakers("KOR/6/3")))
                .isEmpty();
        assertThatList(database.as(Set.of("1741000"), parts -> progress(parts).mine()))
                .extracting(CommitmentWork::commitment)
                .containsExactly("KOR/6/3", "KOR/6/6", "KOR/6/7", "KOR/5/3");
        assertThatList(database.as(NOBODY, parts -> progress(parts).mine())).isEmpty();
    }

    @Test
    void aReportBackwardsNeedsAReasonAndOverAHundredIsRefused() {
        database.refused(
                "PROGRESS_BACKWARDS", TOWN, parts -> progress(parts).file(report(SAMPLE, "9990000", 1, 99, null)));
        database.refused(
                "PROGRESS_RANGE", TOWN, parts -> progress(parts).file(report(SAMPLE, "9990000", 1, 101, null)));
        database.refused("PROGRESS_RANGE", TOWN, parts -> progress(parts).file(report(SAMPLE, "9990000", 1, -1, "x")));
        database.refused("CHANGED_BY_SOMEBODY_ELSE", TOWN, parts -> progress(parts)
                .file(report(SAMPLE, "9990000", 0, 100, null)));
        assertThat(of(SAMPLE, TODAY).reports()).hasSize(3);
    }

    @Test
    void aCorrectedReportIsARevisionAndTheFirstStays() {
        long id = database.as(TOWN, parts -> progress(parts).file(report(SAMPLE, "9990000", 1, 100, null)));
        CommitmentProgress progress = of(SAMPLE, TODAY);
        assertThat(progress.reports()).extracting(ReportView::revision).containsExactly(2, 1, 1, 1);
        assertThat(progress.reports()).extracting(ReportView::current).containsExactly(true, false, true, true);
        assertThat(progress.milestones().get(0).reported()).isEqualTo(100);
        assertThat(progress.indicators().get(0).measured()).isEqualByComparingTo("350");
        assertThat(database.work).containsKey("plans/report/" + id);
        Long former = progress.reports().get(1).id();
        database.refused("REPORT_REPLACED", TOWN, parts -> verify(parts, former, List.of(), null));
    }

    @Test
    void whoeverFindsAnotherValueSaysWhy() {
        ReportView report = of(SAMPLE, TODAY).reports().get(0);
        Long milestone = report.lines().get(0).milestoneId();
        List<MilestoneAnswer> found = List.of(new MilestoneAnswer(milestone, 70, null));
        database.refused("VERIFICATION_NOTE", TOWN, parts -> verify(parts, report.id(), found, " "));
        database.as(TOWN, parts -> verify(parts, report.id(), found, "목록과 다름"));
        CommitmentProgress after = of(SAMPLE, TODAY);
        assertThat(after.milestones().get(0).verified()).isEqualTo(70);
        assertThat(after.milestones().get(0).reported())
                .as("what was reported stays")
                .isEqualTo(90);
    }

    @Test
    void onlyAPeriodThatIsOverIsReportedOn() {
        Function<LocalDate, Function<Parts, ?>> to = day -> parts -> progress(parts)
                .file(new FileProgressReport(SAMPLE, "9990000", day, 0, "내용", null, List.of(), List.of()));
        database.refused("REPORT_PERIOD_OPEN", TOWN, to.apply(LocalDate.of(2026, 12, 31)));
        database.refused("REPORT_PERIOD_UNKNOWN", TOWN, to.apply(LocalDate.of(2026, 9, 29)));
        database.refused("REPORT_PERIOD_OUTSIDE", TOWN, to.apply(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void aReplacedFileIsShownWithBothHashes() {
        database.file(1, "a", Disclosure.PUBLIC);
        database.file(2, "b", Disclosure.PUBLIC);
        long id = database.as(TOWN, parts -> evidences(parts).add(evidence(DisclosureClass.OPEN, null, null, 1L)));
        long version = of(SAMPLE, TODAY).evidence().get(0).version();
        database.as(TOWN, parts -> {
            evidences(parts).replace(id, version, 2, "쪽수가 빠짐");
            return null;
        });
        EvidenceView evidence = of(SAMPLE, TODAY).evidence().get(0);
        assertThat(evidence.changed()).isTrue();
        assertThat(evidence.files()).extracting(file -> file.sha256().charAt(0)).containsExactly('b', 'a');
        assertThat(evidence.files().get(0).reason()).isEqualTo("쪽수가 빠짐");
        database.refused("NOT_YOUR_AGENCY", NOBODY, parts -> {
            evidences(parts).replace(id, evidence.version(), 1, "x");
            return null;
        });
        database.refused("CHANGED_BY_SOMEBODY_ELSE", TOWN, parts -> {
            evidences(parts).replace(id, version, 1, "x");
            return null;
        });
    }

    @Test
    void evidenceThatIsNotOpenNamesItsClauseAndKeepsItsFileFromThePublic() {
        database.file(3, "c", Disclosure.STAFF);
        database.refused("EVIDENCE_EMPTY", TOWN, parts -> evidences(parts)
                .add(evidence(DisclosureClass.OPEN, null, null, null)));
        database.refused("EVIDENCE_LINK", TOWN, parts -> evidences(parts)
                .add(evidence(DisclosureClass.OPEN, null, "javascript:alert(1)", null)));
        database.refused("EVIDENCE_CLAUSE", TOWN, parts -> evidences(parts)
                .add(evidence(DisclosureClass.CLOSED, null, null, 3L)));
        database.refused("DOCUMENT_UNKNOWN", TOWN, parts -> evidences(parts)
                .add(evidence(DisclosureClass.OPEN, null, null, 3L)));
        database.as(TOWN, parts -> evidences(parts).add(evidence(DisclosureClass.CLOSED, "제9조 제1항 제5호", null, 3L)));
        assertThat(of(SAMPLE, TODAY).evidence().get(0).files()).isEmpty();
        assertThat(database.as(TOWN, parts -> progress(parts).desk(SAMPLE))
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .files())
                .hasSize(1);
    }

    @Test
    void asksTheSameNumberOfStatementsForEveryList() {
        database.as(NOBODY, parts -> progress(parts).all());
        assertThat(StatementCount.of(
                        () -> database.as(NOBODY, parts -> progress(parts).figures("KOR", 6, TODAY))))
                .isLessThanOrEqualTo(4);
        assertThat(StatementCount.of(
                        () -> database.as(NOBODY, parts -> progress(parts).all())))
                .isLessThanOrEqualTo(6);
    }

    private static CommitmentProgress of(String commitment, LocalDate day) {
        return database.as(NOBODY, parts -> progress(parts).of(commitment, day)).orElseThrow();
    }

    private static FileProgressReport report(
            String commitment, String agency, int basedOn, int percent, String reason) {
        CommitmentProgress progress = of(commitment, TODAY);
        return new FileProgressReport(
                commitment,
                agency,
                THIRD_QUARTER,
                basedOn,
                "다시 셈",
                null,
                List.of(new MilestoneAnswer(progress.milestones().get(0).id(), percent, reason)),
                List.of(new MeasurementAnswer(
                        progress.indicators().get(0).id(), new BigDecimal("350"), THIRD_QUARTER)));
    }

    private static FileProgressReport empty(String commitment, String agency) {
        return new FileProgressReport(commitment, agency, THIRD_QUARTER, 0, "내용", null, List.of(), List.of());
    }

    private static AddEvidence evidence(DisclosureClass disclosure, String clause, String link, Long file) {
        return new AddEvidence(
                SAMPLE, "9990000", null, "보고서", null, LocalDate.of(2026, 10, 1), disclosure, clause, link, file);
    }

    private static Void verify(Parts parts, Long report, List<MilestoneAnswer> found, String note) {
        progress(parts).verify(new VerifyReport(report, 0, found, note));
        return null;
    }

    private static Progress progress(Parts parts) {
        return new Progress(
                parts.em(), parts.clock(), parts.rules(), parts.agencies(), parts.workItems(), parts.session());
    }

    private static Evidences evidences(Parts parts) {
        return new Evidences(parts.em(), parts.clock(), parts.agencies(), parts.files(), parts.session());
    }
}
