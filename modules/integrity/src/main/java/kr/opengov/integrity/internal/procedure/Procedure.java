package kr.opengov.integrity.internal.procedure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseState;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * Says whether a step may be taken. Who may not know of the case gets the same answer as for a case that does not exist.
 */
public final class Procedure {

    /** How often a supplement is asked for at most. */
    public static final int MOST_SUPPLEMENTS = 2;

    /** Whose approvals a disposal needs: consultation, archivist, board (공공기록물법 시행령 제43조). */
    public static final int DISPOSAL_APPROVALS = 3;

    private static final Set<CaseAction> TWO_PERSONS =
            Set.of(CaseAction.CLOSE, CaseAction.REOPEN, CaseAction.ACCEPT_OBJECTION, CaseAction.REJECT_OBJECTION);

    private static final Set<CaseAction> REASONED = Set.of(
            CaseAction.REQUEST_SUPPLEMENT,
            CaseAction.TRANSFER,
            CaseAction.NOTIFY_RESULT,
            CaseAction.OBJECT,
            CaseAction.ACCEPT_OBJECTION,
            CaseAction.REJECT_OBJECTION,
            CaseAction.CLOSE,
            CaseAction.REOPEN);

    private Procedure() {}

    /**
     * Checks a step and names it; the caller changes state and clocks, writes notices and the journal in one transaction.
     *
     * @throws Refusal {@code NOT_FOUND} when the actor may not know of the case; else the code of the rule
     */
    public static Step take(CaseFacts facts, Actor actor, CaseAction action, Request request) {
        Step step = possible(facts, actor, action);
        if (REASONED.contains(action) && !request.hasReason()) {
            throw Refusal.ofField("reason", "CASE_REASON_MISSING");
        }
        if (TWO_PERSONS.contains(action)) {
            approvedByASecondPerson(facts, actor, action, request);
        }
        guard(facts, actor, action, request);
        return step;
    }

    /**
     * Checks a proposal that a second person will decide on.
     *
     * @throws Refusal as {@link #take}; {@code PROPOSAL_WAITS} when another one is undecided
     */
    public static Approval propose(CaseFacts facts, Actor actor, CaseAction action, Request request) {
        possible(facts, actor, action);
        if (!TWO_PERSONS.contains(action)) {
            throw new Refusal("NO_SECOND_PERSON_NEEDED");
        }
        if (!request.hasReason()) {
            throw Refusal.ofField("reason", "CASE_REASON_MISSING");
        }
        if (facts.proposed() != null) {
            throw new Refusal("PROPOSAL_WAITS");
        }
        guard(facts, actor, action, request);
        return new Approval(action, request.ground(), actor.id());
    }

    static Step possible(CaseFacts facts, Actor actor, CaseAction action) {
        mayKnowOfTheCase(actor);
        Step step = Step.of(facts.state(), action).orElse(null);
        if (step == null || step.actor() != actor.role()) {
            throw new Refusal("STEP_NOT_POSSIBLE");
        }
        mayAct(actor, facts.headAccused());
        return step;
    }

    /** An officer acts after the declaration, and when the head of the agency is accused 이해충돌방지담당관 alone acts. */
    static void mayAct(Actor actor, boolean headAccused) {
        if (actor.role() == ActorRole.OFFICER) {
            if (!actor.declared()) {
                throw new Refusal("DECLARATION_MISSING");
            }
            if (headAccused && !actor.conflictOfInterestOfficer()) {
                throw new Refusal("HEAD_ACCUSED");
            }
        }
    }

    static void mayKnowOfTheCase(Actor actor) {
        boolean may =
                switch (actor.role()) {
                    case REPORTER, PORTAL -> true;
                    case OFFICER -> actor.assigned() && !actor.concerned();
                    case CUSTODIAN, AUDITOR, STATISTICIAN, ADMINISTRATOR -> false;
                };
        if (!may) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** Nobody approves what he or she proposed. */
    private static void approvedByASecondPerson(CaseFacts facts, Actor actor, CaseAction action, Request request) {
        Approval proposed = facts.proposed();
        if (proposed == null || proposed.action() != action || proposed.ground() != request.ground()) {
            throw new Refusal("PROPOSAL_MISSING");
        }
        if (proposed.proposer().equals(actor.id())) {
            throw new Refusal("OWN_PROPOSAL");
        }
    }

    static void guard(CaseFacts facts, Actor actor, CaseAction action, Request request) {
        switch (action) {
            case REQUEST_SUPPLEMENT -> supplementMayBeAskedFor(facts, request);
            case RECORD_MISSED_SUPPLEMENT -> deadlinePassed(facts.supplementDue(), facts.today());
            case TRANSFER -> transferIsComplete(facts, request);
            case OBJECT -> objectionIsInTimeAndTheFirst(facts);
            case CLOSE -> groundFits(facts, request.ground());
            case RETAIN -> retentionHasBegun(facts);
            case REVIEW_DISPOSAL -> retentionIsOver(facts);
            case DISPOSE -> disposalIsApproved(facts, actor.id());
            default -> {
                // The table of steps says all there is to say.
            }
        }
    }

    private static void supplementMayBeAskedFor(CaseFacts facts, Request request) {
        if (facts.supplementRounds() >= MOST_SUPPLEMENTS) {
            throw new Refusal("SUPPLEMENTS_USED_UP", MOST_SUPPLEMENTS);
        }
        if (request.deadline() == null || !request.deadline().isAfter(facts.today())) {
            throw Refusal.ofField("deadline", "DEADLINE_NOT_AHEAD");
        }
    }

    private static void deadlinePassed(LocalDate due, LocalDate today) {
        if (due == null || !today.isAfter(due)) {
            throw new Refusal("DEADLINE_NOT_PASSED");
        }
    }

    /** Who reported goes along only if that person said so; the question must have been answered, whatever the answer. */
    private static void transferIsComplete(CaseFacts facts, Request request) {
        if (Blank.is(request.receivingBody())) {
            throw Refusal.ofField("receivingBody", "RECEIVING_BODY_MISSING");
        }
        if (facts.identityKnown() && !facts.consentAnswered()) {
            throw new Refusal("CONSENT_NOT_ANSWERED");
        }
    }

    private static void objectionIsInTimeAndTheFirst(CaseFacts facts) {
        if (facts.objected()) {
            throw new Refusal("OBJECTED_ALREADY");
        }
        if (facts.objectionDue() == null || facts.today().isAfter(facts.objectionDue())) {
            throw new Refusal("OBJECTION_TOO_LATE");
        }
    }

    private static void groundFits(CaseFacts facts, ClosingGround ground) {
        if (ground == null) {
            throw Refusal.ofField("ground", "GROUND_MISSING");
        }
        boolean fits =
                switch (ground) {
                    case RESULT_NOTIFIED ->
                        facts.state() == CaseState.RESULT_NOTIFIED
                                && (facts.objected()
                                        || facts.objectionDue() != null
                                                && facts.today().isAfter(facts.objectionDue()));
                    case TRANSFERRED -> facts.state() == CaseState.TRANSFERRED;
                    case FALSE_REPORT ->
                        facts.state() == CaseState.TRIAGE || facts.state() == CaseState.UNDER_INVESTIGATION;
                    case REPEATED, ALREADY_PUBLIC -> facts.state() == CaseState.TRIAGE;
                    case REPORTER_UNKNOWN -> facts.state() == CaseState.TRIAGE && !facts.identityKnown();
                    case SUPPLEMENT_NOT_GIVEN ->
                        facts.state() == CaseState.TRIAGE && facts.missedSupplements() >= MOST_SUPPLEMENTS;
                    case WITHDRAWN -> facts.withdrawn() && facts.state() != CaseState.TRANSFERRED;
                };
        if (!fits) {
            throw Refusal.ofField("ground", "GROUND_DOES_NOT_FIT");
        }
    }

    /** Retention starts on 1 January after completion (공공기록물법 시행령 제26조). */
    private static void retentionHasBegun(CaseFacts facts) {
        if (facts.closedOn() == null
                || facts.today().getYear() <= facts.closedOn().getYear()) {
            throw new Refusal("RETENTION_NOT_BEGUN");
        }
    }

    private static void retentionIsOver(CaseFacts facts) {
        if (facts.legalHold()) {
            throw new Refusal("LEGAL_HOLD");
        }
        deadlinePassed(facts.retainedUntil(), facts.today());
    }

    /** Three approvals by three people, and a fourth who carries it out. */
    private static void disposalIsApproved(CaseFacts facts, UUID actor) {
        if (facts.legalHold()) {
            throw new Refusal("LEGAL_HOLD");
        }
        if (facts.disposalApprovals().size() < DISPOSAL_APPROVALS) {
            throw new Refusal("DISPOSAL_NOT_APPROVED", DISPOSAL_APPROVALS);
        }
        if (facts.disposalApprovals().contains(actor)) {
            throw new Refusal("OWN_PROPOSAL");
        }
    }
}
