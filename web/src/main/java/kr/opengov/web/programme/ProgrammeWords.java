package kr.opengov.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.summit.ChangeRow;
import kr.opengov.summit.RoomRow;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SlotKind;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Format;

/** The words of the programme desk in the language of the page. */
@Named("programmeWords")
@ApplicationScoped
public class ProgrammeWords {

    @Inject
    private Format format;

    @Inject
    private CurrentPage current;

    /** The word for a constant, {@code programme.CLASS.CONSTANT}; an empty text for null. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : format.sentence("programme." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a break can be. */
    public List<SelectItem> getBreaks() {
        return Stream.of(SlotKind.BREAK, SlotKind.BLOCKER)
                .map(kind -> new SelectItem(kind, of(kind)))
                .toList();
    }

    /** The name of a room; an empty text while it is open. */
    public String room(List<RoomRow> rooms, Long id) {
        return rooms.stream()
                .filter(room -> id != null && room.id() == id)
                .map(room -> room.name().text(current.getLang()))
                .findFirst()
                .orElse("");
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(SessionState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "";
            case SUBMITTED, ACCEPTED -> "info";
            case CONFIRMED -> "success";
            case REJECTED, CANCELLED -> "danger";
        };
    }

    /** What of a thing was changed. */
    public String field(ChangeRow change) {
        String key = "programme.field." + change.field();
        return format.has(key) ? format.sentence(key) : change.field();
    }

    /** One side of a change: a text as it stands, a place as time and room; an empty text for nothing. */
    public String change(ChangeRow.SlotText side, ZoneId zone) {
        if (side == null) {
            return "";
        }
        if (side.startsAt() == null) {
            return side.text();
        }
        String times = format.period(side.startsAt(), side.endsAt(), zone);
        return side.room() == null ? times : times + " · " + side.room().text(current.getLang());
    }
}
