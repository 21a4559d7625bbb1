package kr.opengov.summit.internal.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.JsonSource;
import kr.opengov.summit.internal.release.ProgrammeDaysOf;
import kr.opengov.summit.internal.release.PublicGuids;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/** A release as schedule2.json (alpha-3): with roles, states, breaks and texts in both languages. */
public final class ScheduleJson2 {
    private static final Set<String> KINDS =
            Set.of("TALK", "WORKSHOP", "HANDS-ON", "MEETING", "DISCUSSION", "PERFORMANCE", "CONCERT", "GAME");

    private final ReleasedProgramme programme;
    private final ExportNames names;
    private final JsonParts parts;

    private ScheduleJson2(ReleasedProgramme programme, String site) {
        this.programme = programme;
        this.names = new ExportNames(programme);
        this.parts = new JsonParts(programme, names, site);
    }

    /** @param site where the portal is, without a slash at the end */
    public static byte[] of(ReleasedProgramme programme, String site) {
        return new ScheduleJson2(programme, site).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Released.Summit summit = programme.head().summit();
        List<Released.Placed> placed = programme.slots().stream()
                .filter(slot -> slot.entry().startsAt() != null)
                .toList();
        names.numbered(placed);
        JsonArrayBuilder events = JsonSource.JSON.createArrayBuilder();
        placed.forEach(slot -> events.add(slot.entry().isBreak() ? pause(slot.entry()) : event(slot.entry())));
        JsonArrayBuilder days = JsonSource.JSON.createArrayBuilder();
        int index = 1;
        for (Map.Entry<LocalDate, List<Released.Placed>> day :
                ProgrammeDaysOf.byDay(programme, placed).entrySet()) {
            days.add(JsonSource.JSON
                    .createObjectBuilder()
                    .add("index", index++)
                    .add("date", day.getKey().toString())
                    .add("start", ExportNames.text(ProgrammeDaysOf.start(programme, day.getKey())))
                    .add("end", ExportNames.text(ProgrammeDaysOf.end(programme, day.getKey()))));
        }
        JsonObjectBuilder conference = parts.conference()
                .add("start", ExportNames.text(ProgrammeDaysOf.start(programme, summit.firstDay())))
                .add("end", ExportNames.text(ProgrammeDaysOf.end(programme, summit.lastDay())))
                .add("days", days);
        return parts.document(
                "https://c3voc.de/schema/schedule2",
                JsonSource.JSON
                        .createObjectBuilder()
                        .add("version", String.valueOf(programme.sequence()))
                        .add("conference", conference)
                        .add("events", events));
    }

    private JsonObjectBuilder pause(Released.Entry entry) {
        return JsonSource.JSON
                .createObjectBuilder()
                .add("type", "BREAK")
                .add("guid", entry.guid().toString())
                .add("title", ExportNames.clean(entry.title()))
                .add("start", ExportNames.text(names.start(entry)))
                .add("end", ExportNames.text(names.end(entry)));
    }

    private JsonObjectBuilder event(Released.Entry entry) {
        JsonArrayBuilder participants = JsonSource.JSON.createArrayBuilder();
        entry.people()
                .forEach(person -> participants.add(JsonParts.person(person).add("role", role(person.role()))));
        String kind = entry.format() == null ? "OTHER" : entry.format().toUpperCase(Locale.ROOT);
        return parts.event(entry)
                .add("start", ExportNames.text(names.start(entry)))
                .add("room", room(entry))
                .add("track", JsonSource.JSON.createObjectBuilder().add("slug", names.track(entry.theme())))
                .add("type", KINDS.contains(kind) ? kind : "OTHER")
                .add("abstract", both(entry.summary()))
                .add("description", both(entry.description()))
                .add("participants", participants)
                .add("state", entry.cancelled() ? "CANCELED" : "CONFIRMED");
    }

    private JsonObjectBuilder room(Released.Entry entry) {
        long id = entry.room() == null ? 0 : entry.room();
        return JsonSource.JSON
                .createObjectBuilder()
                .add("name", names.room(entry))
                .add("guid", PublicGuids.of("room", id).toString());
    }

    private static JsonValue both(Bilingual text) {
        if (text == null || text.ko() == null && text.en() == null) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder both = JsonSource.JSON.createObjectBuilder();
        if (text.ko() != null) {
            both.add("ko", ExportNames.clean(text.ko()));
        }
        if (text.en() != null) {
            both.add("en", ExportNames.clean(text.en()));
        }
        return both.build();
    }

    private static String role(String role) {
        if (role == null) {
            return "SPEAKER";
        }
        return switch (role) {
            case "MODERATOR" -> "MODERATOR";
            case "MC", "CHAIR" -> "HOST";
            case "RAPPORTEUR", "INTERPRETER" -> "CONTRIBUTOR";
            default -> "SPEAKER";
        };
    }
}
