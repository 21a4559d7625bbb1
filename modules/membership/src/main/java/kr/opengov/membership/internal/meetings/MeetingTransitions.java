package kr.opengov.membership.internal.meetings;

import static kr.opengov.membership.MeetingState.CANCELLED;
import static kr.opengov.membership.MeetingState.CLOSED;
import static kr.opengov.membership.MeetingState.HELD;
import static kr.opengov.membership.MeetingState.NOTICED;
import static kr.opengov.membership.MeetingState.PLANNED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kr.opengov.membership.MeetingState;
import kr.opengov.platform.Refusal;

/**
 * A meeting is announced before it is held and closed after it: who was not invited cannot have been counted. A second
 * notice follows the first when day or place changed. What was held is not cancelled.
 */
final class MeetingTransitions {

    private static final Map<MeetingState, Set<MeetingState>> NEXT = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(NOTICED, CANCELLED),
            NOTICED, EnumSet.of(NOTICED, HELD, CANCELLED),
            HELD, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(MeetingState.class),
            CANCELLED, EnumSet.noneOf(MeetingState.class)));

    private MeetingTransitions() {}

    static boolean allowed(MeetingState from, MeetingState to) {
        return NEXT.get(from).contains(to);
    }

    /** @throws Refusal {@code MEETING_STATE} */
    static void check(MeetingState from, MeetingState to) {
        if (!allowed(from, to)) {
            throw new Refusal("MEETING_STATE_" + to.name());
        }
    }
}
