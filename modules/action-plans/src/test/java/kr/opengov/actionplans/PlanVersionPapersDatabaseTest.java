package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.actionplans.internal.paper.PaperOutcomes;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.outbox.OutboxMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions of a plan on their way through the approval line: the first one, and a change. */
class PlanVersionPapersDatabaseTest {

    private static final Set<String> ANYBODY = Set.of();
    private static final String PLAN = "KOR/7";

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    private final List<NewDraft> handedIn = new ArrayList<>();

    @AfterAll
    static void clear() {
        PlansDatabase.DATABASE.empty("ap_paper");
    }

    @BeforeEach
    void begin() {
        PlansDatabase.DATABASE.execute("INSERT INTO ap_ids (name, next_id) VALUES ('ap_paper', 0)"
                + " ON DUPLICATE KEY UPDATE next_id = next_id");
        database.as(ANYBODY, parts -> drafting(parts)
                .begin(new NewPlan("KOR", 7, "제7차 계획", null, LocalDate.of(2027, 7, 1), LocalDate.of(2031, 6, 30))));
    }

    @Test
    void areKeptWithTheNumberOfTheirDocumentWhenItIsApproved() {
        handIn("처음 정함");
        assertThat(handedIn.get(0).kind()).isEqualTo("PLAN");
        assertThat(handedIn.get(0).text().body()).contains("제7차 계획", "제1판", "처음 정함");
        database.refused("PAPER_UNDERWAY", ANYBODY, parts -> {
            edit(parts, "다른 이름");
            return null;
        });
        database.refused("PAPER_UNDERWAY", ANYBODY, parts -> papers(parts).handInVersion(PLAN, plan().version(), "또"));
        hear(handedIn.get(0).text().body());
        assertThat(paper().state()).isEqualTo(DecisionPaper.State.APPROVED);
        assertThat(versions()).singleElement().satisfies(version -> {
            assertThat(version.decision()).isEqualTo("시험과-5");
            assertThat(version.reason()).isEqualTo("처음 정함");
        });

        database.as(ANYBODY, parts -> {
            drafting(parts).revise(PLAN, plan().version(), "의견 반영");
            return null;
        });
        database.refused(
                "VERSION_UNCHANGED", ANYBODY, parts -> papers(parts).handInVersion(PLAN, plan().version(), "그대로"));
        database.as(ANYBODY, parts -> {
            edit(parts, "제7차 열린정부 계획");
            return null;
        });
        handIn("이름을 바꿈");
        assertThat(handedIn.get(1).kind()).isEqualTo("AMENDMENT");
        assertThat(handedIn.get(1).text().body()).contains("| 계획 | 제목 | 제7차 계획 | 제7차 열린정부 계획 |");
        hear(handedIn.get(1).text().body() + " 고친 글");
        assertThat(paper().state()).isEqualTo(DecisionPaper.State.APPROVED_APART);
        assertThat(versions()).hasSize(1);
    }

    private void handIn(String reason) {
        database.as(ANYBODY, parts -> papers(parts).handInVersion(PLAN, plan().version(), reason));
    }

    private static void edit(Parts parts, String title) {
        PlanDraftView plan = plan();
        drafting(parts).edit(new EditPlan(PLAN, plan.version(), title, null, plan.start(), plan.end(), null, null));
    }

    private void hear(String approved) {
        NewDraft draft = handedIn.get(handedIn.size() - 1);
        String payload = """
                {"sourceKey": "%s", "documentId": %d, "outcome": "APPROVED", "number": "시험과-5", "registeredOn": "2026-10-20"}
                """.formatted(draft.sourceKey(), 70 + handedIn.size());
        database.as(ANYBODY, parts -> {
            new PaperOutcomes(
                            parts.em(),
                            parts.clock(),
                            parts.rules(),
                            null,
                            parts.codes(),
                            new OneDocument(draft.text().title(), approved),
                            null)
                    .handle(new OutboxMessage(
                            1,
                            DocumentOutcome.TOPIC,
                            draft.sourceKey(),
                            "1",
                            payload,
                            parts.clock().instant()));
            return null;
        });
    }

    private PlanPapers papers(Parts parts) {
        ApprovalDrafts line = new ApprovalDrafts(null, null) {
            @Override
            public long handIn(NewDraft draft) {
                handedIn.add(draft);
                return 70L + handedIn.size();
            }
        };
        return new PlanPapers(parts.em(), parts.clock(), parts.rules(), null, parts.codes(), line, parts.session());
    }

    private DecisionPaper paper() {
        return database.as(ANYBODY, parts -> papers(parts).ofVersion(PLAN)).orElseThrow();
    }

    private static List<PlanVersionRow> versions() {
        return database.as(ANYBODY, parts -> drafting(parts).versions(PLAN));
    }

    private static PlanDraftView plan() {
        return database.as(ANYBODY, parts -> drafting(parts).plan(PLAN)).orElseThrow();
    }

    private static PlanDrafting drafting(Parts parts) {
        return new PlanDrafting(parts.em(), parts.clock(), parts.rules(), parts.codes(), parts.session());
    }
}
