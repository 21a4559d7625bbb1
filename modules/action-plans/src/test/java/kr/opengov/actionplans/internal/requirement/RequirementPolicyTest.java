package kr.opengov.actionplans.internal.requirement;

import static kr.opengov.actionplans.RequirementVerdict.DUE;
import static kr.opengov.actionplans.RequirementVerdict.MET;
import static kr.opengov.actionplans.RequirementVerdict.MISSED;
import static kr.opengov.actionplans.RequirementVerdict.NOT_APPLICABLE;
import static kr.opengov.actionplans.RequirementVerdict.NOT_YET;
import static kr.opengov.actionplans.RequirementVerdict.UNPROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.CallState;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.Requirement;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each requirement at its edges. */
class RequirementPolicyTest {
    private static final LocalDate START = LocalDate.of(2023, 7, 1);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, MET",
        "2027-06-30, MET",
        "2025-06-29, MISSED",
        "2026-06-30, MISSED",
        "2027-07-01, MET",
        "2027-07-31, MISSED"
    })
    void aNationalPlanLastsTwoOrFourYears(LocalDate end, RequirementVerdict verdict) {
        PlanFacts facts = facts("KOR", START, end, DatePrecision.DAY, 10, 0, 0, 0);
        assertThat(judge(Requirement.LENGTH, facts, "{\"shortYears\": 2, \"longYears\": 4}", END)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aLocalPlanFollowsItsTermAndAPlanKnownByYearsAloneIsNotJudged() {
        String rule = "{\"shortYears\": 2, \"longYears\": 4}";
        assertThat(judge(Requirement.LENGTH, facts("KOR-GWANGJU", START, END, DatePrecision.DAY, 3, 0, 0, 0), rule, END)
                        .verdict())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(judge(Requirement.LENGTH, facts("KOR", START, END, DatePrecision.YEAR, 3, 0, 0, 0), rule, END)
                        .verdict())
                .isEqualTo(UNPROVEN);
    }

    @ParameterizedTest
    @CsvSource({"KOR, 15, MET", "KOR, 16, MISSED", "KOR-GWANGJU, 5, MET", "KOR-GWANGJU, 6, MISSED", "KOR, 0, NOT_YET"})
    void aSixteenthAndALocalSixthCommitmentAreTooMany(String member, int count, RequirementVerdict verdict) {
        PlanFacts facts = facts(member, START, END, DatePrecision.DAY, count, 0, 0, 0);
        assertThat(judge(Requirement.NUMBER, facts, "{\"national\": 15, \"local\": 5}", END)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-27, MET", "2022-09-28, MISSED"})
    void theTimelineIsPublishedFourteenDaysBeforeTheCall(LocalDate published, RequirementVerdict verdict) {
        PlanFacts facts = korea(
                event(PlanEventKind.TIMELINE, published),
                lasting(PlanEventKind.CALL, LocalDate.of(2022, 10, 11), LocalDate.of(2022, 11, 14)));
        assertThat(judge(Requirement.TIMELINE, facts, "{\"days\": 14}", END).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void withoutARecordOfTheTimelineNothingIsProven() {
        PlanFacts facts = korea(lasting(PlanEventKind.CALL, LocalDate.of(2022, 10, 11), LocalDate.of(2022, 11, 14)));
        assertThat(judge(Requirement.TIMELINE, facts, "{\"days\": 14}", END).verdict())
                .isEqualTo(UNPROVEN);
        assertThat(judge(Requirement.TIMELINE, korea(), "{\"days\": 14}", END).verdict())
                .isEqualTo(NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, MET", "2024-01-15, UNPROVEN"})
    void theForumMeetsWithinSixMonths(LocalDate day, RequirementVerdict verdict) {
        PlanFacts facts = korea(event(PlanEventKind.FORUM_MEETING, LocalDate.of(2023, 7, 14)));
        Judgement judgement = judge(Requirement.FORUM, facts, "{\"months\": 6}", day);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.dueOn()).isEqualTo(LocalDate.of(2024, 1, 14));
    }

    @ParameterizedTest
    @CsvSource({"100, 100, MET", "99, 100, MISSED", "0, 0, MET", "199999, 200000, MISSED"})
    void coverageIsThatOfTheMomentOfApproval(int answered, int received, RequirementVerdict verdict) {
        PlanFacts facts = korea(
                responses(LocalDate.of(2023, 7, 10), received, answered),
                lasting(PlanEventKind.APPROVAL, LocalDate.of(2023, 7, 11), LocalDate.of(2023, 7, 14)),
                responses(LocalDate.of(2023, 7, 12), received, received));
        assertThat(judge(Requirement.RESPONSE, facts, "{\"percent\": 100}", END).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void answersAfterTheVoteBeganDoNotRepairIt() {
        PlanFacts facts = korea(
                lasting(PlanEventKind.APPROVAL, LocalDate.of(2023, 7, 11), LocalDate.of(2023, 7, 14)),
                responses(LocalDate.of(2023, 7, 12), 10, 10));
        assertThat(judge(Requirement.RESPONSE, facts, "{\"percent\": 100}", END).verdict())
                .isEqualTo(UNPROVEN);
    }

    @Test
    void beforeApprovalMissingAnswersAreStillDue() {
        PlanFacts facts = korea(
                lasting(PlanEventKind.FEEDBACK, LocalDate.of(2023, 6, 26), LocalDate.of(2023, 7, 9)),
                responses(LocalDate.of(2023, 7, 10), 10, 9));
        assertThat(judge(Requirement.RESPONSE, facts, "{\"percent\": 100}", LocalDate.of(2023, 7, 10))
                        .verdict())
                .isEqualTo(DUE);
    }

    @Test
    void anAssessorsFindingSaysWhatWasMissedWithTheDaysBetween() {
        PlanEventView finding = new PlanEventView(
                3L,
                PlanEventKind.FINDING,
                LocalDate.of(2023, 7, 11),
                DatePrecision.DAY,
                null,
                null,
                null,
                Requirement.RESPONSE,
                "판단",
                "Finding",
                "보고서",
                "Report",
                null);
        PlanFacts facts = korea(
                lasting(PlanEventKind.FEEDBACK, LocalDate.of(2023, 6, 26), LocalDate.of(2023, 7, 9)),
                lasting(PlanEventKind.APPROVAL, LocalDate.of(2023, 7, 11), LocalDate.of(2023, 7, 14)),
                finding);
        Judgement judgement = judge(Requirement.RESPONSE, facts, "{\"percent\": 100}", END);
        assertThat(judgement.verdict()).isEqualTo(MISSED);
        assertThat(judgement.arguments()).containsExactly(LocalDate.of(2023, 7, 9), LocalDate.of(2023, 7, 11), 2L);
        assertThat(judgement.evidence()).hasSize(3);
        assertThat(judge(Requirement.FORUM, facts, "{\"months\": 6}", END).verdict())
                .isEqualTo(NOT_YET);
    }

    @Test
    void deliveryNeedsBothLanguages() {
        LocalDate day = LocalDate.of(2023, 8, 1);
        PlanEventView delivered = event(PlanEventKind.DELIVERY, day);
        assertThat(delivery(0, 0, 0).verdict()).isEqualTo(DUE);
        assertThat(delivery(0, 0, 0, delivered).verdict()).isEqualTo(MET);
        assertThat(delivery(1, 0, 0).reason()).isEqualTo("TEXTS_MISSING");
        assertThat(delivery(1, 0, 0, delivered).verdict()).isEqualTo(UNPROVEN);
        assertThat(delivery(1, 0, 0, delivered, event(PlanEventKind.TEXT_EN, day))
                        .verdict())
                .isEqualTo(MET);
        assertThat(delivery(0, 0, 1, delivered).verdict()).isEqualTo(MISSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, NOT_YET",
        "2023-07-01, DUE",
        "2024-06-30, MET",
        "2024-07-01, DUE",
        "2025-06-30, DUE",
        "2025-07-01, UNPROVEN"
    })
    void twoOpenMeetingsInEachYearOfImplementation(LocalDate day, RequirementVerdict verdict) {
        PlanEventView[] all = {
            event(PlanEventKind.OPEN_MEETING, LocalDate.of(2023, 9, 1)),
            event(PlanEventKind.OPEN_MEETING, LocalDate.of(2024, 6, 30))
        };
        PlanFacts facts = korea(java.util.Arrays.stream(all)
                .filter(event -> !event.day().isAfter(day))
                .toArray(PlanEventView[]::new));
        assertThat(judge(Requirement.OPEN_MEETINGS, facts, "{\"perYear\": 2}", day)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01, MET", "2023-12-02, MISSED"})
    void theReviewOfThePlanIsDueFourMonthsAfterDelivery(LocalDate published, RequirementVerdict verdict) {
        PlanFacts facts =
                korea(event(PlanEventKind.DELIVERY, LocalDate.of(2023, 8, 1)), event(PlanEventKind.REVIEW, published));
        assertThat(judge(Requirement.REVIEW, facts, "{\"months\": 4}", END).verdict())
                .isEqualTo(verdict);
    }

    private static Judgement delivery(
            long withoutEnglish, long withoutKorean, long identical, PlanEventView... events) {
        PlanFacts facts =
                facts("KOR", START, END, DatePrecision.DAY, 10, withoutEnglish, withoutKorean, identical, events);
        return judge(Requirement.DELIVERY, facts, "{\"languages\": [\"ko\", \"en\"]}", START);
    }

    @Test
    void aPlanThatRunsWithoutARecordOfItsDeliveryIsNotProven() {
        PlanFacts facts = facts("KOR", START, END, DatePrecision.DAY, 10, 0, 0, 0);
        String rule = "{\"languages\": [\"ko\", \"en\"]}";
        assertThat(judge(Requirement.DELIVERY, facts, rule, START).verdict()).isEqualTo(DUE);
        assertThat(judge(Requirement.DELIVERY, facts, rule, START.plusDays(1)).verdict())
                .isEqualTo(UNPROVEN);
    }

    @Test
    void theLedgerProvesCoverageAndWhatIsAnsweredAfterApprovalBeganRepairsNothing() {
        LocalDate closes = LocalDate.of(2023, 6, 30);
        LocalDate approval = LocalDate.of(2023, 7, 11);
        PlanLedger late = ledger(line(closes, approval, 9), line(closes, approval.plusDays(1), 1));
        PlanFacts facts = korea(late, event(PlanEventKind.APPROVAL, approval), responses(approval, 10, 10));
        Judgement judgement = judge(Requirement.RESPONSE, facts, "{\"percent\": 100}", END);
        assertThat(judgement.verdict()).as("the typed-in numbers do not count").isEqualTo(MISSED);
        assertThat(judgement.arguments()).containsExactly(9L, 10L, 90.0);
        assertThat(judgement.evidence()).extracting(PlanEventView::link).containsExactly("/calls/TEST");

        PlanLedger inTime = ledger(line(closes, approval, 10));
        assertThat(judge(
                                Requirement.RESPONSE,
                                korea(inTime, event(PlanEventKind.APPROVAL, approval)),
                                "{\"percent\": 100}",
                                END)
                        .verdict())
                .isEqualTo(MET);
    }

    @Test
    void whileTheCallIsOpenNothingIsMetYet() {
        LocalDate closes = LocalDate.of(2023, 6, 30);
        PlanLedger all = ledger(line(closes.minusDays(9), closes.minusDays(5), 3));
        String rule = "{\"percent\": 100}";
        Judgement open = judge(Requirement.RESPONSE, korea(all), rule, closes);
        assertThat(open.verdict()).isEqualTo(DUE);
        assertThat(open.reason()).isEqualTo("CALL_OPEN");
        assertThat(judge(Requirement.RESPONSE, korea(all), rule, closes.plusDays(1))
                        .verdict())
                .isEqualTo(MET);
        assertThat(judge(Requirement.RESPONSE, korea(all), rule, closes.minusDays(6))
                        .arguments())
                .as("replayed, the answer was not there yet")
                .containsExactly(0L, 3L, 0.0);
    }

    private static PlanLedger ledger(LedgerLine... lines) {
        return new PlanLedger(List.of(lines));
    }

    private static LedgerLine line(LocalDate received, LocalDate answered, long count) {
        return new LedgerLine(
                1L, "TEST", "공모", "Call", LocalDate.of(2023, 6, 30), CallState.ANNOUNCED, received, answered, count);
    }

    private static PlanFacts korea(PlanLedger ledger, PlanEventView... events) {
        return new PlanFacts(1L, "KOR", 6, START, END, DatePrecision.MONTH, 10, null, 0, 0, 0, List.of(events), ledger);
    }

    private static Judgement judge(Requirement requirement, PlanFacts facts, String parameters, LocalDate day) {
        RuleVersion rule = new RuleVersion(
                1L,
                requirement.rule(),
                "plans",
                "규칙",
                "Rule",
                LocalDate.of(2022, 1, 1),
                null,
                parameters,
                Effect.WARN,
                "내용",
                "Content",
                "출처",
                null,
                null,
                null);
        return RequirementPolicy.judge(requirement, facts, rule, day);
    }

    private static PlanFacts korea(PlanEventView... events) {
        return facts("KOR", START, END, DatePrecision.MONTH, 10, 0, 0, 0, events);
    }

    private static PlanFacts facts(
            String member,
            LocalDate start,
            LocalDate end,
            DatePrecision precision,
            long commitments,
            long withoutEnglish,
            long withoutKorean,
            long identical,
            PlanEventView... events) {
        return new PlanFacts(
                1L,
                member,
                6,
                start,
                end,
                precision,
                commitments,
                null,
                withoutEnglish,
                withoutKorean,
                identical,
                List.of(events),
                PlanLedger.NONE);
    }

    private static PlanEventView event(PlanEventKind kind, LocalDate day) {
        return lasting(kind, null, day);
    }

    private static PlanEventView lasting(PlanEventKind kind, LocalDate started, LocalDate day) {
        return new PlanEventView(
                1L, kind, day, DatePrecision.DAY, started, null, null, null, "일", "Event", "출처", "Source", null);
    }

    private static PlanEventView responses(LocalDate day, int received, int answered) {
        return new PlanEventView(
                2L,
                PlanEventKind.RESPONSES,
                day,
                DatePrecision.DAY,
                null,
                received,
                answered,
                null,
                "답변",
                "Responses",
                "출처",
                "Source",
                null);
    }
}
