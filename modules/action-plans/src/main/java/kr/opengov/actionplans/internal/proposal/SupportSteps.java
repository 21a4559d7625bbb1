package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.opengov.actionplans.ProposalEventKind;
import kr.opengov.actionplans.SupportStep;
import kr.opengov.actionplans.SupportStepView;
import kr.opengov.actionplans.TakeSupportStep;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/**
 * What follows by itself from the number of supporters. Each step is reached once, by the rule of that day; it stays when
 * support is taken back or a merger is undone.
 */
public final class SupportSteps {

    static final String RULE = "plans.support-threshold";

    private final EntityManager em;
    private final ProposalBook book;
    private final Rules rules;
    private final WorkItems work;

    SupportSteps(EntityManager em, ProposalBook book, Rules rules, WorkItems work) {
        this.em = em;
        this.book = book;
        this.rules = rules;
        this.work = work;
    }

    /** Reaches the steps that so many supporters bring; the row of the proposal is locked by whoever counts. */
    void reach(Proposal proposal, int supporters) {
        if (supporters == 0) {
            return;
        }
        Optional<RuleVersion> rule = rules.inForce(RULE, book.today());
        for (SupportStep step : SupportStep.values()) {
            int threshold = rule.map(
                            version -> version.values().number(step.name().toLowerCase(Locale.ROOT)))
                    .orElse(Integer.MAX_VALUE);
            if (supporters >= threshold
                    && enter(proposal, step, threshold, rule.get().id())) {
                book.note(proposal, event(step, false), null, String.valueOf(threshold));
                work.open(item(proposal, step));
            }
        }
    }

    private boolean enter(Proposal proposal, SupportStep step, int threshold, Long rule) {
        return em.createNativeQuery("INSERT IGNORE INTO ap_support_step (proposal_id, step, reached_on, threshold,"
                                + " rule_version_id) VALUES (?1, ?2, ?3, ?4, ?5)")
                        .setParameter(1, proposal.id())
                        .setParameter(2, step.name())
                        .setParameter(3, book.today())
                        .setParameter(4, threshold)
                        .setParameter(5, rule)
                        .executeUpdate()
                > 0;
    }

    /** @throws Refusal {@code SUPPORT_STEP_NOT_REACHED}, {@code SUPPORT_STEP_DONE}, {@code DAY_IN_FUTURE} */
    public void take(TakeSupportStep command) {
        SafeText.check("text", command.text());
        Proposal proposal = book.byCode(command.code());
        if (command.day().isAfter(book.today())) {
            throw Refusal.ofField("day", "DAY_IN_FUTURE", book.today());
        }
        SupportStepView reached = of(em, proposal.id()).stream()
                .filter(step -> step.step() == command.step())
                .findFirst()
                .orElseThrow(() -> new Refusal("SUPPORT_STEP_NOT_REACHED"));
        if (command.day().isBefore(reached.reachedOn())) {
            throw Refusal.ofField("day", "SUPPORT_STEP_BEFORE", reached.reachedOn());
        }
        int done = em.createNativeQuery("UPDATE ap_support_step SET done_on = ?1, done_text = ?2, done_by = ?3"
                        + " WHERE proposal_id = ?4 AND step = ?5 AND done_on IS NULL")
                .setParameter(1, command.day())
                .setParameter(2, command.text().strip())
                .setParameter(3, book.account())
                .setParameter(4, proposal.id())
                .setParameter(5, command.step().name())
                .executeUpdate();
        if (done == 0) {
            throw new Refusal("SUPPORT_STEP_DONE");
        }
        book.note(proposal, event(command.step(), true), null, null, command.day());
        work.close(key(proposal, command.step()));
    }

    /** The steps of a proposal; one SQL statement. */
    static List<SupportStepView> of(EntityManager em, Long proposal) {
        List<?> rows = em.createNativeQuery(
                        "SELECT step, reached_on, threshold, done_on, done_text FROM ap_support_step"
                                + " WHERE proposal_id = ?1 ORDER BY threshold")
                .setParameter(1, proposal)
                .getResultList();
        List<SupportStepView> steps = new ArrayList<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            steps.add(new SupportStepView(
                    SupportStep.valueOf((String) cells[0]),
                    day(cells[1]),
                    ((Number) cells[2]).intValue(),
                    day(cells[3]),
                    (String) cells[4]));
        }
        return steps;
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : ((java.sql.Date) cell).toLocalDate();
    }

    private static ProposalEventKind event(SupportStep step, boolean done) {
        return step == SupportStep.FORUM
                ? done ? ProposalEventKind.FORUM_HELD : ProposalEventKind.FORUM_REACHED
                : done ? ProposalEventKind.REPLIED : ProposalEventKind.REPLY_REACHED;
    }

    private static String key(Proposal proposal, SupportStep step) {
        return "plans/support/" + proposal.id() + "/" + step;
    }

    private static NewWorkItem item(Proposal proposal, SupportStep step) {
        boolean forum = step == SupportStep.FORUM;
        return new NewWorkItem(
                key(proposal, step),
                forum ? WorkKind.MEETING : WorkKind.ANSWER,
                (forum ? "공감에 따른 토론: " : "공감에 따른 기관장 답변: ") + proposal.title(),
                (forum ? "Forum by support: " : "Reply by the head of the agency: ") + proposal.title(),
                "/desk/proposals/" + proposal.code(),
                null,
                Roles.PLAN_EDITOR,
                null,
                null);
    }
}
