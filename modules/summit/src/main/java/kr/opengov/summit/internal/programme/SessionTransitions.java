package kr.opengov.summit.internal.programme;

import static kr.opengov.summit.SessionState.ACCEPTED;
import static kr.opengov.summit.SessionState.CANCELLED;
import static kr.opengov.summit.SessionState.CONFIRMED;
import static kr.opengov.summit.SessionState.DRAFT;
import static kr.opengov.summit.SessionState.REJECTED;
import static kr.opengov.summit.SessionState.SUBMITTED;
import static kr.opengov.summit.SessionState.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.SessionState;

/** From which state a session may go to which; every other pair is refused. */
public final class SessionTransitions {

    private static final Map<SessionState, Set<SessionState>> ALLOWED = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN),
            ACCEPTED, EnumSet.of(CONFIRMED, CANCELLED, WITHDRAWN),
            CONFIRMED, EnumSet.of(CANCELLED, WITHDRAWN),
            CANCELLED, EnumSet.of(CONFIRMED)));

    private SessionTransitions() {}

    public static boolean allows(SessionState from, SessionState to) {
        return ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    /** The states a session may go to. */
    static List<SessionState> from(SessionState from) {
        return List.copyOf(ALLOWED.getOrDefault(from, Set.of()));
    }

    /** @throws Refusal {@code SESSION_STATE_REFUSED} */
    public static void check(SessionState from, SessionState to) {
        if (!allows(from, to)) {
            throw Refusal.ofField("to", "SESSION_STATE_REFUSED");
        }
    }
}
