package kr.opengov.membership;

import java.util.List;
import java.util.Optional;

/**
 * A meeting as everybody may see it.
 *
 * @param attendance by sector, never by name
 * @param editions the published minutes, the latest first
 */
public record MeetingView(
        MeetingRow row,
        MeetingFacts facts,
        List<AgendaLine> agenda,
        List<SectorAttendance> attendance,
        List<DecisionRow> decisions,
        List<MinutesEdition> editions) {

    public MeetingView {
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
        decisions = List.copyOf(decisions);
        editions = List.copyOf(editions);
    }

    /** The minutes in force; null while none are published. */
    public MinutesEdition minutes() {
        return editions.isEmpty() ? null : editions.get(0);
    }

    /** The decision on an item that stands. */
    public Optional<DecisionRow> decisionOn(Long agendaItemId) {
        return decisions.stream()
                .filter(decision -> decision.agendaItemId().equals(agendaItemId))
                .findFirst();
    }
}
