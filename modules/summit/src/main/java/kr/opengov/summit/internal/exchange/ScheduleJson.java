package kr.opengov.summit.internal.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.JsonSource;
import kr.opengov.summit.internal.release.ProgrammeDaysOf;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/** A release as schedule.json, version 1 (the JSON schema of the c3voc). */
public final class ScheduleJson {
    private final ReleasedProgramme programme;
    private final ExportNames names;
    private final String site;
    private final JsonParts parts;

    private ScheduleJson(ReleasedProgramme programme, String site) {
        this.programme = programme;
        this.names = new ExportNames(programme);
        this.site = site;
        this.parts = new JsonParts(programme, names, site);
    }

    /** @param site where the portal is, without a slash at the end */
    public static byte[] of(ReleasedProgramme programme, String site) {
        return new ScheduleJson(programme, site).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Released.Summit summit = programme.head().summit();
        JsonArrayBuilder days = JsonSource.JSON.createArrayBuilder();
        int index = 1;
        for (Map.Entry<LocalDate, List<Released.Placed>> day :
                ProgrammeDaysOf.byDay(programme, names.running()).entrySet()) {
            days.add(day(index++, day.getKey(), day.getValue()));
        }
        JsonObjectBuilder conference = parts.conference()
                .add("start", summit.firstDay().toString())
                .add("end", summit.lastDay().toString())
                .add("daysCount", index - 1)
                .add("timeslot_duration", "00:05")
                .add("days", days);
        return parts.document(
                "https://c3voc.de/schedule/schema.json",
                JsonSource.JSON
                        .createObjectBuilder()
                        .add("version", String.valueOf(programme.sequence()))
                        .add("base_url", site + "/")
                        .add("conference", conference));
    }

    private JsonObjectBuilder day(int index, LocalDate day, List<Released.Placed> held) {
        Map<String, List<Released.Placed>> byRoom = new LinkedHashMap<>();
        held.forEach(slot -> byRoom.computeIfAbsent(names.room(slot.entry()), none -> new ArrayList<>())
                .add(slot));
        JsonObjectBuilder rooms = JsonSource.JSON.createObjectBuilder();
        byRoom.forEach((room, slots) -> {
            JsonArrayBuilder events = JsonSource.JSON.createArrayBuilder();
            slots.forEach(slot -> events.add(event(slot.entry())));
            rooms.add(room, events);
        });
        return JsonSource.JSON
                .createObjectBuilder()
                .add("index", index)
                .add("date", day.toString())
                .add("day_start", ExportNames.text(ProgrammeDaysOf.start(programme, day)))
                .add("day_end", ExportNames.text(ProgrammeDaysOf.end(programme, day)))
                .add("rooms", rooms);
    }

    private JsonObjectBuilder event(Released.Entry entry) {
        JsonArrayBuilder persons = JsonSource.JSON.createArrayBuilder();
        entry.people().forEach(person -> persons.add(JsonParts.person(person)));
        Released.Theme theme = programme.theme(entry);
        return parts.event(entry)
                .add("id", names.number(entry))
                .add("date", ExportNames.text(names.start(entry)))
                .add("start", names.start(entry).toLocalTime().toString().substring(0, 5))
                .add("duration", ExportNames.duration(entry))
                .add("room", names.room(entry))
                .add("track", theme == null ? "" : ExportNames.clean(theme.title()))
                .add("type", entry.format() == null ? "other" : ExportNames.clean(entry.format()))
                .add("abstract", ExportNames.clean(entry.summary()))
                .add("description", ExportNames.clean(entry.description()))
                .add("persons", persons);
    }
}
