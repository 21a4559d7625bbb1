package kr.opengov.membership.internal.minutes;

import static kr.opengov.membership.MinutesState.APPROVED;
import static kr.opengov.membership.MinutesState.DRAFT;
import static kr.opengov.membership.MinutesState.PUBLISHED;

import kr.opengov.membership.MinutesState;
import kr.opengov.platform.Refusal;

/**
 * Minutes are published only after they were approved, and what was approved is published as it was approved: a new
 * draft needs a new approval. Approved minutes are taken back before they are changed.
 */
final class MinutesTransitions {

    private MinutesTransitions() {}

    static boolean allowed(MinutesState from, MinutesState to) {
        return switch (to) {
            case DRAFT -> from != APPROVED;
            case APPROVED -> from == DRAFT;
            case PUBLISHED -> from == APPROVED;
        };
    }

    /** @throws Refusal {@code MINUTES_STATE_DRAFT}, {@code MINUTES_STATE_APPROVED}, {@code MINUTES_STATE_PUBLISHED} */
    static void check(MinutesState from, MinutesState to) {
        if (!allowed(from, to)) {
            throw new Refusal("MINUTES_STATE_" + to.name());
        }
    }
}
