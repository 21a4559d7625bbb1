package kr.opengov.platform.internal.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentActor;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.StepRole;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/** Every state with every action of every actor before every next step. */
class DocumentStatesProperties {

    private static final Set<DocumentState> OPEN_FOR_THE_DRAFTER =
            Set.of(DocumentState.DRAFTED, DocumentState.RETURNED, DocumentState.RECALLED);

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void onlyWhoseTurnItIsMovesADocument(
            @ForAll DocumentState state, @ForAll DocumentAction action, @ForAll DocumentActor actor) {
        for (StepRole next : new StepRole[] {StepRole.REVIEW, StepRole.COOPERATE, StepRole.APPROVE, null}) {
            Optional<DocumentState> after = DocumentStates.after(state, action, actor, next);

            assertThat(after)
                    .as("%s %s %s %s", state, action, actor, next)
                    .isEqualTo(expected(state, action, actor, next));
        }
    }

    /** The table of the documentation, written down once more by hand. */
    private static Optional<DocumentState> expected(
            DocumentState state, DocumentAction action, DocumentActor actor, StepRole next) {
        boolean drafter = actor == DocumentActor.DRAFTER;
        boolean signer = actor == DocumentActor.NEXT || actor == DocumentActor.ACTING;
        boolean inTheLine = state == DocumentState.IN_REVIEW || state == DocumentState.AWAITING_APPROVAL;
        DocumentState toNext = next == StepRole.APPROVE ? DocumentState.AWAITING_APPROVAL : DocumentState.IN_REVIEW;
        DocumentState to = null;
        if (action == DocumentAction.REVISE && drafter && OPEN_FOR_THE_DRAFTER.contains(state)) {
            to = state;
        } else if (action == DocumentAction.SUBMIT && drafter && OPEN_FOR_THE_DRAFTER.contains(state)) {
            to = next == null ? null : toNext;
        } else if (action == DocumentAction.RECALL && drafter && inTheLine) {
            to = DocumentState.RECALLED;
        } else if (action == DocumentAction.RETURN && signer && inTheLine) {
            to = DocumentState.RETURNED;
        } else if (action == DocumentAction.CHANGE && signer && state == DocumentState.IN_REVIEW) {
            to = state;
        } else if (action == DocumentAction.SIGN && signer && state == DocumentState.IN_REVIEW) {
            to = next == null ? null : toNext;
        } else if (action == DocumentAction.SIGN && signer && state == DocumentState.AWAITING_APPROVAL) {
            to = next == null ? DocumentState.APPROVED : null;
        } else if (action == DocumentAction.ENFORCE && drafter && state == DocumentState.APPROVED) {
            to = DocumentState.ENFORCED;
        }
        return Optional.ofNullable(to);
    }

    /** Whatever people do, in whatever order: the number is only ever reached through the approver's hand, and stays. */
    @Property
    void whateverIsDoneApprovalComesFromTheApproverAndNothingLeadsBack(
            @ForAll List<DocumentAction> actions, @ForAll List<DocumentActor> actors) {
        DocumentState state = DocumentState.DRAFTED;
        for (int i = 0; i < Math.min(actions.size(), actors.size()); i++) {
            for (StepRole next : new StepRole[] {StepRole.REVIEW, StepRole.APPROVE, null}) {
                DocumentState before = state;
                state = DocumentStates.after(before, actions.get(i), actors.get(i), next)
                        .orElse(before);
                if (state == DocumentState.APPROVED && before != state) {
                    assertThat(before).isEqualTo(DocumentState.AWAITING_APPROVAL);
                    assertThat(actions.get(i)).isEqualTo(DocumentAction.SIGN);
                }
                if (before.registered()) {
                    assertThat(state.registered()).isTrue();
                }
            }
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void strangersMayDoNothing(@ForAll DocumentState state) {
        assertThat(DocumentStates.allowed(state, Set.of(DocumentActor.OTHER))).isEmpty();
    }
}
