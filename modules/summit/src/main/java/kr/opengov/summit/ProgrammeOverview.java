package kr.opengov.summit;

import java.util.Map;

/**
 * How far the work on a programme is.
 *
 * @param states sessions by state; a state without sessions is missing
 * @param pending decisions taken and not announced
 * @param unscheduled sessions that wait for a place
 * @param conflicts conflicts that nobody let stand, by severity; a severity without any is missing
 * @param unconfirmed participations that nobody confirmed
 */
public record ProgrammeOverview(
        DeskSummit summit,
        Map<SessionState, Long> states,
        long pending,
        long unscheduled,
        Map<Severity, Long> conflicts,
        long unconfirmed) {

    public ProgrammeOverview {
        states = Map.copyOf(states);
        conflicts = Map.copyOf(conflicts);
    }
}
