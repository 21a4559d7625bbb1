package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.platform.rules.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan is begun, written, looked over, kept as a version, and compared with the next one. */
class PlanDraftingDatabaseTest {
    private static final Set<String> ANYBODY = Set.of();
    private static final LocalDate START = LocalDate.of(2027, 7, 1);
    private static final LocalDate END = LocalDate.of(2031, 6, 30);

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @BeforeEach
    void begin() {
        begin("kor", 7, START, END);
    }

    @Test
    void aPlanBeginsOnceAndWithItsDatesInOrder() {
        assertThat(plan().state()).isEqualTo(PlanState.PREPARATION);
        assertThat(plan().open()).isTrue();
        database.refused("PLAN_EXISTS", ANYBODY, parts -> drafting(parts).begin(newPlan("KOR", 7, START, END)));
        database.refused(
                "PLAN_DATES_REVERSED", ANYBODY, parts -> drafting(parts).begin(newPlan("KOR", 8, END, START)));
    }

    @Test
    void aCommitmentKeepsItsNumberAsTextAndItsCode() {
        assertThat(write(null, 0, "9b", "열린 회의")).isEqualTo("9b");
        assertThat(write(null, 0, "10", "열린 자료")).isEqualTo("10");
        CommitmentDraftView first = commitments().get(0);
        assertThat(first.code()).as("9b stands before 10").isEqualTo("9b");
        assertThat(first.agencies()).containsExactly("행정안전부", "국민권익위원회");
        assertThat(first.milestones()).hasSize(2);
        write(first.id(), first.version(), "9", "열린 회의");
        assertThat(commitments()).extracting(CommitmentDraftView::code).contains("9b");
        database.refused(
                "COMMITMENT_NUMBER_TAKEN", ANYBODY, parts -> drafting(parts).write(command(null, 0, "10", "x")));
        database.refused(
                "COMMITMENT_NUMBER_TAKEN", ANYBODY, parts -> drafting(parts).write(command(null, 0, "new", "x")));
        database.refused(
                "COMMITMENT_NUMBER_TAKEN", ANYBODY, parts -> drafting(parts).write(command(null, 0, "charts", "x")));
        database.refused("CHANGED_BY_SOMEBODY_ELSE", ANYBODY, parts -> drafting(parts)
                .write(command(first.id(), first.version(), "9", "x")));
    }

    @Test
    void theRulesSayWhatIsWrongWithTheirSource() {
        write(null, 0, "1", "열린 회의");
        List<PlanFinding> findings = findings();
        assertThat(findings)
                .extracting(PlanFinding::code)
                .contains("NO_ENGLISH", "WEIGHTS", "NO_VALUE", "NO_DATES")
                .doesNotContain("TOO_MANY", "NO_MILESTONES");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.rule().source()).isNotBlank());
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("NO_ENGLISH"))
                .allMatch(PlanFinding::blocks);
        for (int number = 2; number <= 15; number++) {
            write(null, 0, String.valueOf(number), "과제 " + number);
        }
        assertThat(findings()).extracting(PlanFinding::code).doesNotContain("TOO_MANY");
        write(null, 0, "16", "열여섯째 과제");
        assertThat(findings())
                .filteredOn(finding -> finding.code().equals("TOO_MANY"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments()).containsExactly(16, 15);
                    assertThat(finding.rule().effect()).isEqualTo(Effect.WARN);
                });
    }

    @Test
    void versionsAreKeptAndComparedFieldByField() {
        write(null, 0, "1", "열린 회의");
        assertThat(publish("처음")).isEqualTo(1);
        assertThat(plan().open()).isFalse();
        CommitmentDraftView first = commitments().get(0);
        database.refused(
                "PLAN_FIXED", ANYBODY, parts -> drafting(parts).write(command(first.id(), first.version(), "1", "x")));
        change(drafting -> drafting.revise("KOR/7", plan().version(), "위원회 의견 반영"));
        database.refused("VERSION_UNCHANGED", ANYBODY, parts -> drafting(parts).publish(version("그대로")));
        write(first.id(), commitments().get(0).version(), "1", "더 열린 회의");
        write(null, 0, "2", "새 과제");
        assertThat(publish("두 번째")).isEqualTo(2);

        PlanDifference difference = database.as(
                        ANYBODY, parts -> drafting(parts).difference("KOR/7", 1, 2))
                .orElseThrow();
        assertThat(difference.items()).extracting(ItemChange::item).containsExactly("1", "2");
        assertThat(difference.items().get(0).fields()).containsExactly(new FieldChange("titleKo", "열린 회의", "더 열린 회의"));
        assertThat(difference.items().get(1).added()).isTrue();
        assertThat(difference.to().reason()).isEqualTo("두 번째");
        assertThat(database.as(ANYBODY, parts -> drafting(parts).difference("KOR/7", 1, 9))
                        .isPresent())
                .isFalse();
    }

    @Test
    void aPlanOfBeforeIsKeptAsItWasWhenANewVersionBegins() {
        assertThat(draft("KOR/6").open()).isFalse();
        change(drafting -> drafting.revise("KOR/6", draft("KOR/6").version(), "변경"));
        assertThat(draft("KOR/6").versions()).isEqualTo(1);
        assertThat(database.as(ANYBODY, parts -> drafting(parts).difference("KOR/6", 1, 0))
                        .orElseThrow()
                        .items())
                .isEmpty();
        database.refused("PLAN_OPEN", ANYBODY, parts -> {
            drafting(parts).revise("KOR/6", draft("KOR/6").version(), "또");
            return null;
        });
    }

    @Test
    void aPlanMovesForwardAndTakesItsCommitmentsAlong() {
        write(null, 0, "1", "열린 회의");
        LocalDate today = LocalDate.now(database.clock);
        database.refused("STATE_DAY_TAKEN", ANYBODY, move("KOR/7", "ADOPTED", today));
        PlansDatabase.DATABASE.execute(
                "UPDATE ap_plan_state SET effective = '2026-09-01' WHERE effective = '2026-10-20'");
        PlansDatabase.DATABASE.execute(
                "UPDATE ap_commitment_state SET effective = '2026-09-01' WHERE effective = '2026-10-20'");
        database.as(ANYBODY, move("KOR/7", "ADOPTED", today.minusDays(3)));
        database.refused("PLAN_STATE_ORDER", ANYBODY, move("KOR/7", "CO_CREATION", today.minusDays(1)));
        database.refused("DAY_IN_FUTURE", ANYBODY, move("KOR/7", "SUBMITTED", today.plusDays(1)));
        assertThat(plan().open()).as("an adopted plan is fixed").isFalse();
        database.refused("COMMITMENT_STATE_ORDER", ANYBODY, moveCommitment("KOR/7/1", "COMPLETED", today));
        database.as(ANYBODY, moveCommitment("KOR/7/1", "IMPLEMENTATION", today));
    }

    @Test
    void whatWasReportedOnIsNotTakenOut() {
        change(drafting -> drafting.revise("KOR-SAMPLE/1", draft("KOR-SAMPLE/1").version(), "단계 정리"));
        CommitmentDraftView sample = database.as(
                        ANYBODY, parts -> drafting(parts).commitments("KOR-SAMPLE/1"))
                .get(0);
        MilestoneDraft first = sample.milestones().get(0);
        DraftCommitment without = new DraftCommitment(
                "KOR-SAMPLE/1",
                sample.id(),
                sample.version(),
                sample.text(),
                sample.agencies(),
                List.of(),
                List.of(new MilestoneDraft(first.id(), "", null, null, null, null)),
                List.of());
        database.refused("REPORTED_ON", ANYBODY, parts -> drafting(parts).write(without));
    }

    private static java.util.function.Function<Parts, Void> move(String address, String state, LocalDate day) {
        return parts -> {
            drafting(parts).movePlan(new MoveState(address, state, day, "의결", null));
            return null;
        };
    }

    private static java.util.function.Function<Parts, Void> moveCommitment(
            String address, String state, LocalDate day) {
        return parts -> {
            drafting(parts).moveCommitment(new MoveState(address, state, day, "이행", null));
            return null;
        };
    }

    private static void begin(String member, int ordinal, LocalDate start, LocalDate end) {
        database.as(ANYBODY, parts -> drafting(parts).begin(newPlan(member, ordinal, start, end)));
    }

    private static NewPlan newPlan(String member, int ordinal, LocalDate start, LocalDate end) {
        return new NewPlan(member, ordinal, "제7차 계획", null, start, end);
    }

    private static PlanDraftView plan() {
        return draft("KOR/7");
    }

    private static PlanDraftView draft(String plan) {
        return database.as(ANYBODY, parts -> drafting(parts).plan(plan)).orElseThrow();
    }

    private static List<CommitmentDraftView> commitments() {
        return database.as(ANYBODY, parts -> drafting(parts).commitments("KOR/7"));
    }

    private static List<PlanFinding> findings() {
        return database.as(ANYBODY, parts -> drafting(parts).findings("KOR/7")).orElseThrow();
    }

    private static String write(Long id, long version, String number, String title) {
        return database.as(ANYBODY, parts -> drafting(parts).write(command(id, version, number, title)));
    }

    private static int publish(String reason) {
        return database.as(ANYBODY, parts -> drafting(parts).publish(version(reason)));
    }

    private static PublishVersion version(String reason) {
        return new PublishVersion("KOR/7", plan().version(), reason, "전체회의 의결", LocalDate.of(2026, 10, 19));
    }

    private static DraftCommitment command(Long id, long version, String number, String title) {
        CommitmentText text = new CommitmentText(
                number, title, null, "시민영역", null, "문제", null, null, null, null, null, null, null, false, false, false,
                null, null, null, null, "16", null);
        List<MilestoneDraft> milestones = id == null
                ? List.of(
                        new MilestoneDraft(null, "하나", null, null, null, 30),
                        new MilestoneDraft(null, "둘", null, null, null, 60),
                        new MilestoneDraft(null, " ", null, null, null, null))
                : List.of();
        return new DraftCommitment(
                "KOR/7", id, version, text, List.of("행정안전부", "국민권익위원회"), List.of(), milestones, List.of());
    }

    private static void change(Consumer<PlanDrafting> work) {
        database.as(ANYBODY, parts -> {
            work.accept(drafting(parts));
            return null;
        });
    }

    private static PlanDrafting drafting(Parts parts) {
        return new PlanDrafting(parts.em(), parts.clock(), parts.rules(), parts.codes(), parts.session());
    }
}
