package kr.opengov.summit.internal.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import kr.opengov.platform.JsonSource;
import kr.opengov.summit.internal.release.PublicGuids;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/** What both versions of schedule.json write alike. */
final class JsonParts {

    private final ReleasedProgramme programme;
    private final ExportNames names;
    private final String site;

    JsonParts(ReleasedProgramme programme, ExportNames names, String site) {
        this.programme = programme;
        this.names = names;
        this.site = site;
    }

    JsonArrayBuilder tracks() {
        JsonArrayBuilder tracks = JsonSource.JSON.createArrayBuilder();
        programme
                .head()
                .themes()
                .forEach(theme -> tracks.add(JsonSource.JSON
                        .createObjectBuilder()
                        .add("name", ExportNames.clean(theme.title()))
                        .add("slug", names.track(theme.code()))));
        return tracks;
    }

    JsonArrayBuilder rooms() {
        JsonArrayBuilder rooms = JsonSource.JSON.createArrayBuilder();
        programme
                .head()
                .rooms()
                .forEach(room -> rooms.add(JsonSource.JSON
                        .createObjectBuilder()
                        .add("name", names.room(room))
                        .add("guid", PublicGuids.of("room", room.id()).toString())));
        return rooms;
    }

    /** Name and zone of the summit; the days stand in another form in each version. */
    JsonObjectBuilder conference() {
        Released.Summit summit = programme.head().summit();
        return JsonSource.JSON
                .createObjectBuilder()
                .add("acronym", names.acronym())
                .add("title", ExportNames.clean(summit.title()))
                .add("time_zone_name", summit.zone())
                .add("url", address())
                .add("tracks", tracks())
                .add("rooms", rooms());
    }

    /** A person without a role. */
    static JsonObjectBuilder person(Released.Person person) {
        return JsonSource.JSON
                .createObjectBuilder()
                .add("guid", PublicGuids.of("person", person.id()).toString())
                .add("name", ExportNames.clean(person.name()));
    }

    /** Identity, names and address of an event. */
    JsonObjectBuilder event(Released.Entry entry) {
        JsonObjectBuilder event =
                JsonSource.JSON.createObjectBuilder().add("guid", entry.guid().toString());
        String code = names.code(entry);
        if (code != null) {
            event.add("code", code);
        }
        return event.add("end", ExportNames.text(names.end(entry)))
                .add("slug", names.slug(entry))
                .add("url", address() + "/" + entry.code())
                .add("title", ExportNames.clean(entry.title()))
                .add("subtitle", ExportNames.clean(entry.subtitle()))
                .add("language", names.language(entry))
                .add("links", JsonSource.JSON.createArrayBuilder());
    }

    /** The whole file. */
    String document(String schema, JsonObjectBuilder schedule) {
        return JsonSource.JSON
                .createObjectBuilder()
                .add("$schema", schema)
                .add("schedule", schedule)
                .build()
                .toString();
    }

    private String address() {
        return site + "/summit/" + programme.head().summit().acronym();
    }
}
