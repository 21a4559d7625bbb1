package kr.opengov.summit.internal.intake;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Blank;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.Refusal;

/** Reads schedule.json of version 1 and schedule2.json (alpha-3), both leniently. */
final class ScheduleJsonReading {
    private final List<ImportedSchedule.Theme> themes = new ArrayList<>();
    private final Map<String, String> themesBySlug = new HashMap<>();

    private ScheduleJsonReading() {}

    /**
     * @throws Refusal {@code IMPORT_NOT_WELL_FORMED}, and those of {@link EventFacts} and {@link EventList}, each with its
     *     line
     */
    static ImportedSchedule read(byte[] file) {
        try (JsonParser parser = JsonSource.JSON.createParser(new ByteArrayInputStream(file))) {
            JsonTree root = JsonTree.read(parser);
            return new ScheduleJsonReading().schedule(root.object("schedule"));
        } catch (JsonException e) {
            throw new Refusal("IMPORT_NOT_WELL_FORMED", JsonTree.line(e));
        }
    }

    private ImportedSchedule schedule(JsonTree schedule) {
        JsonTree conference = schedule.object("conference");
        ImportedSchedule.Head head = EventFacts.head(conference.line(), conference.texts());
        for (JsonTree track : conference.objects("tracks")) {
            String title = new EventFacts(track.line(), track.texts()).text("name");
            if (title != null) {
                themes.add(new ImportedSchedule.Theme(track.text("slug"), title));
                themesBySlug.put(track.text("slug"), title);
            }
        }
        EventList list = new EventList(head);
        for (JsonTree day : conference.objects("days")) {
            JsonTree rooms = day.object("rooms");
            rooms.names().forEach(room -> rooms.objects(room).forEach(event -> {
                Map<String, String> texts = event.texts();
                texts.putIfAbsent("room", room);
                texts.put("start", texts.get("date"));
                add(list, event, texts, event.objects("persons"), head.zone());
            }));
        }
        for (JsonTree event : schedule.objects("events")) {
            Map<String, String> texts = event.texts();
            if (!"BREAK".equalsIgnoreCase(texts.get("type"))) {
                texts.put("room", event.object("room").text("name"));
                String track = event.object("track").text("slug");
                texts.put("track", themesBySlug.getOrDefault(track, "other".equals(track) ? null : track));
                texts.put("status", texts.get("state"));
                add(list, event, texts, event.objects("participants"), head.zone());
            }
        }
        return new ImportedSchedule(head, themes, list.events());
    }

    private static void add(
            EventList list, JsonTree event, Map<String, String> texts, List<JsonTree> people, ZoneId zone) {
        for (String name : List.of("title", "subtitle", "abstract", "description")) {
            JsonTree both = event.object(name);
            texts.put(name + "_ko", both.text("ko"));
            texts.put(name + "_en", both.text("en") == null ? both.firstText("ko") : both.text("en"));
        }
        EventFacts facts = new EventFacts(event.line(), texts);
        List<ImportedSchedule.Speaker> speakers = new ArrayList<>();
        for (JsonTree person : people) {
            String name = person.text("name") == null ? person.text("public_name") : person.text("name");
            if (!Blank.is(name)) {
                String id = person.text("guid") == null ? person.text("id") : person.text("guid");
                speakers.add(new ImportedSchedule.Speaker(
                        "0".equals(id) ? null : id, facts.name(name), role(person.text("role"))));
            }
        }
        String guid = event.text("guid");
        list.add(
                event.line(),
                guid == null && event.text("id") != null ? "id " + event.text("id") : guid,
                EventList.event(event.line(), facts, speakers, null, zone));
    }

    /** The roles of schedule2.json; a plain speaker may be any of ours, so that it says nothing. */
    private static String role(String role) {
        return "MODERATOR".equals(role) ? "MODERATOR" : null;
    }
}
