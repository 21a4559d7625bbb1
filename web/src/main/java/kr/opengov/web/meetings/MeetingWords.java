package kr.opengov.web.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.MinutesPaper;
import kr.opengov.membership.MinutesState;
import kr.opengov.web.frame.EnumWords;
import kr.opengov.web.frame.Here.Choice;

/** The words of meetings in the language of the page, and what forms let one choose. */
@Named("meetingWords")
@ApplicationScoped
public class MeetingWords extends EnumWords {

    public MeetingWords() {
        super("meetings");
    }

    /** The word for a sector, as a seat names it; one nobody knows as it stands. */
    public String sector(String constituency) {
        String key = "meetings.sector." + constituency;
        return format().has(key) ? format().sentence(key) : constituency;
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(MeetingState state) {
        return switch (state) {
            case PLANNED -> "";
            case NOTICED -> "info";
            case HELD, CLOSED -> "success";
            case CANCELLED -> "danger";
        };
    }

    public String outcomeTone(DecisionOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "success";
            case REJECTED -> "danger";
            case DEFERRED, NO_QUORUM -> "warning";
        };
    }

    /** The tone of the notice about the document of minutes. */
    public String paperTone(MinutesPaper.State state) {
        return switch (state) {
            case UNDERWAY -> "info";
            case APPROVED -> "success";
            case APPROVED_CHANGED, RETURNED, RECALLED -> "warning";
        };
    }

    public String minutesTone(MinutesState state) {
        return switch (state) {
            case DRAFT -> "warning";
            case APPROVED -> "info";
            case PUBLISHED -> "success";
        };
    }

    /** When a meeting is, as far as it is known: with hours, as a period, or as a month. */
    public String when(MeetingRow row) {
        if (row.startsAt() != null) {
            return row.firstOn().equals(row.lastOn())
                    ? format().period(row.startsAt(), row.endsAt())
                    : format().moment(row.startsAt()) + " – " + format().moment(row.endsAt());
        }
        String first = format().day(row.firstOn(), row.precision().name());
        return row.isSeveralDays() ? first + " – " + format().day(row.lastOn()) : first;
    }

    public List<Choice> getStates() {
        return choices(MeetingState.values());
    }

    public List<Choice> getOutcomes() {
        return choices(DecisionOutcome.values());
    }

    public List<SelectItem> getKinds() {
        return items(MeetingKind.values());
    }

    public List<SelectItem> getModes() {
        return items(MeetingMode.values());
    }

    public List<SelectItem> getAgendaKinds() {
        return items(AgendaKind.values());
    }
}
