package kr.opengov.actionplans.internal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.actionplans.DeliverPlan;
import kr.opengov.actionplans.PublishVersion;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.drafting.DraftBook;
import kr.opengov.actionplans.internal.drafting.NextVersion;
import kr.opengov.actionplans.internal.drafting.VersionBook;
import kr.opengov.actionplans.internal.requirement.ChecklistBook;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.actionplans.internal.response.Receipts;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.outbox.OutboxMessage;
import kr.opengov.platform.rules.Rules;

/**
 * Hears what became of calls, answers, deliveries and versions of plans in the approval line, and does what was approved. Where the matter
 * says something else than what was approved by then, nothing is done and the desk says so.
 */
@ApplicationScoped
public class PaperOutcomes implements OutboxHandler {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private Meetings meetings;

    @Inject
    private CodeTables codes;

    @Inject
    private DocumentLibrary library;

    @Inject
    private Receipts receipts;

    protected PaperOutcomes() {}

    /** Outside a container. */
    public PaperOutcomes(
            EntityManager em,
            Clock clock,
            Rules rules,
            Meetings meetings,
            CodeTables codes,
            DocumentLibrary library,
            Receipts receipts) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.meetings = meetings;
        this.codes = codes;
        this.library = library;
        this.receipts = receipts;
    }

    @Override
    public String topic() {
        return DocumentOutcome.TOPIC;
    }

    @Override
    public String name() {
        return "actionplans.papers";
    }

    @Override
    public void handle(OutboxMessage message) {
        DocumentOutcome outcome = message.as(DocumentOutcome.class);
        Papers.named(em, outcome.sourceKey())
                .filter(paper -> paper.isDecidedBy(outcome.documentId()))
                .ifPresent(paper -> hear(paper, outcome));
        em.flush();
    }

    private void hear(Paper paper, DocumentOutcome outcome) {
        switch (outcome.outcome()) {
            case APPROVED -> paper.approved(outcome.number(), done(paper, outcome));
            case RETURNED -> paper.cameBack(DecisionPaper.State.RETURNED, outcome.reason());
            case RECALLED -> paper.cameBack(DecisionPaper.State.RECALLED, outcome.reason());
        }
    }

    private boolean done(Paper paper, DocumentOutcome outcome) {
        return switch (paper.matter()) {
            case CALL -> announced(paper, outcome);
            case ANSWERS -> released(paper, outcome);
            case DELIVERY -> delivered(paper, outcome);
            case VERSION -> published(paper, outcome);
        };
    }

    private boolean announced(Paper paper, DocumentOutcome outcome) {
        Call call = em.find(Call.class, paper.matterId());
        if (call == null || !approvedAs(CallText.of(call, paper.sourceKey(), paper.handedInBy()), outcome)) {
            return false;
        }
        try {
            call.announce(LocalDate.now(clock), now());
            return true;
        } catch (Refusal late) {
            // Announced by hand or over by now: there is nothing left to do, and the desk shows the document beside it.
            return false;
        }
    }

    private boolean released(Paper paper, DocumentOutcome outcome) {
        AnswersText answers = AnswersText.ofPaper(em, paper.id());
        if (answers.isEmpty() || !approvedAs(answers.draft(paper.sourceKey(), paper.handedInBy()), outcome)) {
            return false;
        }
        receipts.send(
                answers.callCode(), new Ledger(em).releasePaper(paper.id(), LocalDate.now(clock), paper.handedInBy()));
        return true;
    }

    private boolean delivered(Paper paper, DocumentOutcome outcome) {
        DeliveryText.Plan plan = DeliveryText.plan(em, paper.matterId());
        NewDraft now = DeliveryText.of(em, paper.matterId(), paper.remark(), paper.sourceKey(), paper.handedInBy());
        if (!approvedAs(now, outcome)) {
            return false;
        }
        try {
            new ChecklistBook(em, rules, meetings::ofForums)
                    .deliver(
                            new DeliverPlan(
                                    plan.memberCode(),
                                    plan.ordinal(),
                                    outcome.registeredOn(),
                                    "결재 문서 " + outcome.number(),
                                    "Approved document " + outcome.number(),
                                    paper.remark()),
                            LocalDate.now(clock),
                            now(),
                            paper.handedInBy());
            return true;
        } catch (Refusal blocked) {
            // Delivered by hand, or a requirement blocks by now: the desk says that nothing was recorded.
            return false;
        }
    }

    private boolean published(Paper paper, DocumentOutcome outcome) {
        DeliveryText.Plan plan = DeliveryText.plan(em, paper.matterId());
        String address = plan.memberCode() + "/" + plan.ordinal();
        LocalDate today = LocalDate.now(clock);
        VersionBook versions = new VersionBook(em, new DraftBook(em, codes, today), today);
        try {
            NextVersion next = versions.next(address);
            if (!approvedAs(VersionText.of(em, next, paper.remark(), paper.sourceKey(), paper.handedInBy()), outcome)) {
                return false;
            }
            versions.publish(
                    new PublishVersion(
                            address, next.version(), paper.remark(), outcome.number(), outcome.registeredOn()),
                    now(),
                    paper.handedInBy());
            return true;
        } catch (Refusal fixed) {
            // Kept by hand or unchanged by now: there is nothing to keep, and the desk says so.
            return false;
        }
    }

    /** Reviewers may change a text on its way, and what it is about may have changed after a return. */
    private boolean approvedAs(NewDraft draft, DocumentOutcome outcome) {
        return library.document(outcome.number())
                .filter(document ->
                        same(document.content().title(), draft.text().title())
                                && same(document.content().body(), draft.text().body()))
                .isPresent();
    }

    private static boolean same(String one, String other) {
        return PaperWords.plain(one).equals(PaperWords.plain(other));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
