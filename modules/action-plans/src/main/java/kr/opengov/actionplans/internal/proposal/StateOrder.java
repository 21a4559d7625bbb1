package kr.opengov.actionplans.internal.proposal;

import static kr.opengov.actionplans.ProposalState.ADOPTED;
import static kr.opengov.actionplans.ProposalState.CIVIL_COMPLAINT;
import static kr.opengov.actionplans.ProposalState.DONE;
import static kr.opengov.actionplans.ProposalState.MERGED;
import static kr.opengov.actionplans.ProposalState.NOT_ADOPTED;
import static kr.opengov.actionplans.ProposalState.PLANNED;
import static kr.opengov.actionplans.ProposalState.RECEIVED;
import static kr.opengov.actionplans.ProposalState.RETURNED;
import static kr.opengov.actionplans.ProposalState.SUPPLEMENT_ASKED;
import static kr.opengov.actionplans.ProposalState.TRANSFERRED;
import static kr.opengov.actionplans.ProposalState.UNDER_REVIEW;
import static kr.opengov.actionplans.ProposalState.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * Which state may follow which (국민 제안 규정): what is decided stays decided, and whoever turns a proposal away says why.
 * A merger ends only by being undone.
 */
public final class StateOrder {

    private static final Map<ProposalState, Set<ProposalState>> NEXT = new EnumMap<>(Map.of(
            RECEIVED,
            EnumSet.of(SUPPLEMENT_ASKED, RETURNED, CIVIL_COMPLAINT, TRANSFERRED, MERGED, UNDER_REVIEW, WITHDRAWN),
            SUPPLEMENT_ASKED,
            EnumSet.of(RECEIVED, RETURNED, WITHDRAWN),
            UNDER_REVIEW,
            EnumSet.of(ADOPTED, NOT_ADOPTED, MERGED, TRANSFERRED, WITHDRAWN),
            ADOPTED,
            EnumSet.of(PLANNED),
            PLANNED,
            EnumSet.of(DONE)));

    private static final Set<ProposalState> WANT_REASON =
            EnumSet.of(SUPPLEMENT_ASKED, RETURNED, CIVIL_COMPLAINT, TRANSFERRED, MERGED, ADOPTED, NOT_ADOPTED, DONE);

    private StateOrder() {}

    public static boolean allows(ProposalState from, ProposalState to) {
        return NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    /** The states that may follow, in the order of the regulation. */
    public static List<ProposalState> after(ProposalState from) {
        return List.copyOf(NEXT.getOrDefault(from, Set.of()));
    }

    /** Whether a proposal in this state still waits for a decision, so that the clock runs. */
    public static boolean isPending(ProposalState state) {
        return state == RECEIVED || state == UNDER_REVIEW;
    }

    public static boolean wantsReason(ProposalState state) {
        return WANT_REASON.contains(state);
    }

    static void check(ProposalState from, ProposalState to, String reason) {
        if (!allows(from, to)) {
            throw new Refusal("PROPOSAL_STATE_ORDER", from, to);
        }
        if (wantsReason(to) && Blank.is(reason)) {
            throw Refusal.ofField("reason", "PROPOSAL_REASON");
        }
    }
}
