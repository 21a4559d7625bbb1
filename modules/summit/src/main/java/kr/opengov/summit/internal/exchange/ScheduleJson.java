package kr.opengov.summit.internal.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.summit.internal.release.ProgrammeDaysOf;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/** A release as schedule.json, version 1 (the JSON schema of the c3voc). */
public final class ScheduleJson {
    private final ReleasedProgramme programme;
    private final ExportNames names;
    private final String site;

    private ScheduleJson(ReleasedProgramme programme, String site) {
        this.programme = programme;
        this.names = new ExportNames(programme);
        this.site = site;
    }

    /** @param site where the portal is, without a slash at the end */
    public static byte[] of(ReleasedProgramme programme, String site) {
        return new ScheduleJson(programme, site).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Released.Summit summit = programme.head().summit();
        JsonArrayBuilder days = Json.createArrayBuilder();
        int index = 1;
        for (Map.Entry<LocalDate, List<Released.Placed>> day :
                ProgrammeDaysOf.byDay(programme, names.running()).entrySet()) {
            days.add(day(index++, day.getKey(), day.getValue()));
        }
        JsonArrayBuilder tracks = Json.createArrayBuilder();
        programme
                .head()
                .themes()
                .forEach(theme -> tracks.add(Json.createObjectBuilder()
                        .add("name", ExportNames.clean(theme.title()))
                        .add("slug", names.track(theme.code()))));
        JsonArrayBuilder rooms = Json.createArrayBuilder();
        programme
                .head()
                .rooms()
                .forEach(room -> rooms.add(Json.createObjectBuilder()
                        .add("name", names.room(room))
                        .add("guid", ExportNames.guid("room", room.id()).toString())));
        JsonObjectBuilder conference = Json.createObjectBuilder()
                .add("acronym", names.acronym())
                .add("title", ExportNames.clean(summit.title()))
                .add("start", summit.firstDay().toString())
                .add("end", summit.lastDay().toString())
                .add("daysCount", index - 1)
                .add("timeslot_duration", "00:05")
                .add("time_zone_name", summit.zone())
                .add("url", site + "/summit/" + summit.acronym())
                .add("tracks", tracks)
                .add("rooms", rooms)
                .add("days", days);
        return Json.createObjectBuilder()
                .add("$schema", "https://c3voc.de/schedule/schema.json")
                .add(
                        "schedule",
                        Json.createObjectBuilder()
                                .add("version", String.valueOf(programme.sequence()))
                                .add("base_url", site + "/")
                                .add("conference", conference))
                .build()
                .toString();
    }

    private JsonObjectBuilder day(int index, LocalDate day, List<Released.Placed> held) {
        Map<String, List<Released.Placed>> byRoom = new LinkedHashMap<>();
        held.forEach(slot -> byRoom.computeIfAbsent(names.room(slot.entry()), none -> new ArrayList<>())
                .add(slot));
        JsonObjectBuilder rooms = Json.createObjectBuilder();
        byRoom.forEach((room, slots) -> {
            JsonArrayBuilder events = Json.createArrayBuilder();
            slots.forEach(slot -> events.add(event(slot.entry())));
            rooms.add(room, events);
        });
        return Json.createObjectBuilder()
                .add("index", index)
                .add("date", day.toString())
                .add("day_start", ExportNames.text(ProgrammeDaysOf.start(programme, day)))
                .add("day_end", ExportNames.text(ProgrammeDaysOf.end(programme, day)))
                .add("rooms", rooms);
    }

    private JsonObjectBuilder event(Released.Entry entry) {
        JsonArrayBuilder persons = Json.createArrayBuilder();
        entry.people()
                .forEach(person -> persons.add(Json.createObjectBuilder()
                        .add("guid", ExportNames.guid("person", person.id()).toString())
                        .add("name", ExportNames.clean(person.name()))));
        Released.Theme theme = programme.theme(entry);
        JsonObjectBuilder event =
                Json.createObjectBuilder().add("guid", entry.guid().toString()).add("id", names.number(entry));
        String code = names.code(entry);
        if (code != null) {
            event.add("code", code);
        }
        return event.add("date", ExportNames.text(names.start(entry)))
                .add("start", names.start(entry).toLocalTime().toString().substring(0, 5))
                .add("end", ExportNames.text(names.end(entry)))
                .add("duration", ExportNames.duration(entry))
                .add("room", names.room(entry))
                .add("slug", names.slug(entry))
                .add("url", site + "/summit/" + programme.head().summit().acronym() + "/" + entry.code())
                .add("title", ExportNames.clean(entry.title()))
                .add("subtitle", ExportNames.clean(entry.subtitle()))
                .add("track", theme == null ? "" : ExportNames.clean(theme.title()))
                .add("type", entry.format() == null ? "other" : ExportNames.clean(entry.format()))
                .add("language", names.language(entry))
                .add("abstract", ExportNames.clean(entry.summary()))
                .add("description", ExportNames.clean(entry.description()))
                .add("persons", persons)
                .add("links", Json.createArrayBuilder());
    }
}
