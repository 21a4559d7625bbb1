package kr.opengov.summit;

import java.util.List;

/**
 * A session as its form shows it.
 *
 * @param form what would be sent if nothing were changed
 * @param nextStates the states it may go to
 */
public record DeskSession(
        long id,
        String code,
        SessionState state,
        SessionState pending,
        List<SessionState> nextStates,
        SaveSession form) {

    public DeskSession {
        nextStates = List.copyOf(nextStates);
    }
}
