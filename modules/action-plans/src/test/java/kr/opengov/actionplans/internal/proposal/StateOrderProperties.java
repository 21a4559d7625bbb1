package kr.opengov.actionplans.internal.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.platform.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every pair of states. */
class StateOrderProperties {

    private static final Set<ProposalState> FINAL = EnumSet.of(
            ProposalState.RETURNED,
            ProposalState.CIVIL_COMPLAINT,
            ProposalState.TRANSFERRED,
            ProposalState.MERGED,
            ProposalState.NOT_ADOPTED,
            ProposalState.DONE,
            ProposalState.WITHDRAWN);

    @Property
    void eachPairIsAllowedOrRefusedByName(@ForAll ProposalState from, @ForAll ProposalState to) {
        if (StateOrder.allows(from, to)) {
            assertThatCode(() -> StateOrder.check(from, to, "because")).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> StateOrder.check(from, to, "because"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("PROPOSAL_STATE_ORDER");
        }
    }

    @Property
    void nothingFollowsAnEndAndNothingFollowsItself(@ForAll ProposalState from, @ForAll ProposalState to) {
        if (FINAL.contains(from) || from == to) {
            assertThat(StateOrder.allows(from, to)).isFalse();
        }
    }

    @Property
    void whateverIsNoEndGoesOn(@ForAll ProposalState from) {
        assertThat(StateOrder.after(from).isEmpty()).isEqualTo(FINAL.contains(from));
    }

    @Property
    void whoTurnsAProposalAwaySaysWhy(@ForAll ProposalState from, @ForAll ProposalState to) {
        if (StateOrder.allows(from, to) && StateOrder.wantsReason(to)) {
            assertThatThrownBy(() -> StateOrder.check(from, to, " ")).hasMessage("PROPOSAL_REASON");
        }
    }

    @Property
    void aDecidedProposalIsNeverWithdrawn(@ForAll ProposalState from) {
        boolean decided = EnumSet.of(ProposalState.ADOPTED, ProposalState.PLANNED, ProposalState.DONE)
                .contains(from);
        assertThat(decided && StateOrder.allows(from, ProposalState.WITHDRAWN)).isFalse();
    }
}
