package kr.opengov.platform.internal.approvals;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentActor;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.StepRole;

/**
 * Who may do what in which state, and where it leads: 기안 → 검토 → 결재 → 시행, with return and recall (행정 효율과 협업
 * 촉진에 관한 규정, 문서의 기안·검토·결재·시행).
 */
public final class DocumentStates {

    private DocumentStates() {}

    /**
     * The state after an action.
     *
     * @param next the role of the step that is open afterwards; null when none is left
     * @return empty when this actor may not do it in this state
     */
    public static Optional<DocumentState> after(
            DocumentState state, DocumentAction action, DocumentActor actor, StepRole next) {
        if (!mayTake(state, action, actor)) {
            return Optional.empty();
        }
        return switch (action) {
            case REVISE, CHANGE -> Optional.of(state);
            case SUBMIT -> next == null ? Optional.empty() : Optional.of(before(next));
            case RECALL -> Optional.of(DocumentState.RECALLED);
            case RETURN -> Optional.of(DocumentState.RETURNED);
            case SIGN -> signed(state, next);
            case ENFORCE -> Optional.of(DocumentState.ENFORCED);
        };
    }

    /** The approver is the last: nobody follows him, and nobody but him ends a line. */
    private static Optional<DocumentState> signed(DocumentState state, StepRole next) {
        boolean approving = state == DocumentState.AWAITING_APPROVAL;
        if (approving != (next == null)) {
            return Optional.empty();
        }
        return Optional.of(approving ? DocumentState.APPROVED : before(next));
    }

    private static DocumentState before(StepRole next) {
        return next == StepRole.APPROVE ? DocumentState.AWAITING_APPROVAL : DocumentState.IN_REVIEW;
    }

    /** Whether an actor may do something in a state at all. */
    public static boolean mayTake(DocumentState state, DocumentAction action, DocumentActor actor) {
        return switch (action) {
            case REVISE, SUBMIT -> state.editable() && actor == DocumentActor.DRAFTER;
            case RECALL -> state.underway() && actor == DocumentActor.DRAFTER;
            case SIGN, RETURN -> state.underway() && holdsTheStep(actor);
            case CHANGE -> state == DocumentState.IN_REVIEW && holdsTheStep(actor);
            case ENFORCE -> state == DocumentState.APPROVED && actor == DocumentActor.DRAFTER;
        };
    }

    /** What somebody who is all of these may do in a state. */
    public static Set<DocumentAction> allowed(DocumentState state, Collection<DocumentActor> actors) {
        Set<DocumentAction> allowed = EnumSet.noneOf(DocumentAction.class);
        for (DocumentAction action : DocumentAction.values()) {
            if (actors.stream().anyMatch(actor -> mayTake(state, action, actor))) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static boolean holdsTheStep(DocumentActor actor) {
        return actor == DocumentActor.NEXT || actor == DocumentActor.ACTING;
    }
}
