package kr.opengov.web.summit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.JsonSource;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.SessionView;
import kr.opengov.summit.SpeakerView;
import kr.opengov.summit.SummitView;
import kr.opengov.web.frame.CurrentPage;

/** A session as data for search engines (schema.org Event in JSON-LD), in the language of the page. */
@Named("eventData")
@RequestScoped
public class EventData {
    private static final String SCHEMA = "https://schema.org/";
    private static final String TYPE = "@type";
    private static final String NAME = "name";

    @Inject
    private CurrentPage current;

    /** The data of a session; no character of it can end the script element it stands in. */
    public String of(SessionView session) {
        JsonObjectBuilder event = JsonSource.JSON
                .createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(TYPE, "Event")
                .add("identifier", session.guid().toString())
                .add(NAME, text(session.title()))
                .add("eventStatus", SCHEMA + (session.cancelled() ? "EventCancelled" : "EventScheduled"))
                .add("eventAttendanceMode", SCHEMA + mode(session.summit().attendanceMode()))
                .add("superEvent", summit(session.summit()));
        if (!session.slots().isEmpty()) {
            var slot = session.slots().get(0);
            event.add("startDate", slot.start().toOffsetDateTime().toString())
                    .add("endDate", slot.end().toOffsetDateTime().toString());
            String room = slot.room() == null ? "" : text(slot.room()) + ", ";
            event.add("location", place(room + text(session.summit().venue())));
        }
        String about = text(session.summary()).isEmpty() ? text(session.gist()) : text(session.summary());
        if (!about.isEmpty()) {
            event.add("description", about);
        }
        JsonArrayBuilder organisers = JsonSource.JSON.createArrayBuilder();
        session.hosts()
                .forEach(host -> organisers.add(JsonSource.JSON
                        .createObjectBuilder()
                        .add(TYPE, "Organization")
                        .add(NAME, text(host.name()))));
        JsonArrayBuilder performers = JsonSource.JSON.createArrayBuilder();
        session.speakers().forEach(speaker -> performers.add(person(speaker)));
        return event.add("organizer", organisers)
                .add("performer", performers)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObject summit(SummitView summit) {
        return JsonSource.JSON
                .createObjectBuilder()
                .add(TYPE, "Event")
                .add(NAME, text(summit.title()))
                .add("startDate", summit.firstDay().toString())
                .add("endDate", summit.lastDay().toString())
                .add("location", place(text(summit.venue())))
                .build();
    }

    private static JsonObject place(String name) {
        return JsonSource.JSON
                .createObjectBuilder()
                .add(TYPE, "Place")
                .add(NAME, name)
                .add("address", name)
                .build();
    }

    private JsonObjectBuilder person(SpeakerView speaker) {
        JsonObjectBuilder person =
                JsonSource.JSON.createObjectBuilder().add(TYPE, "Person").add(NAME, text(speaker.name()));
        if (!speaker.affiliations().isEmpty()) {
            var of = speaker.affiliations().get(0);
            person.add(
                    "affiliation",
                    JsonSource.JSON
                            .createObjectBuilder()
                            .add(TYPE, "Organization")
                            .add(NAME, text(of.organisation())));
            if (of.post() != null) {
                person.add("jobTitle", text(of.post()));
            }
        }
        return person;
    }

    private static String mode(AttendanceMode mode) {
        return switch (mode) {
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private String text(Bilingual bilingual) {
        String text = bilingual == null ? null : bilingual.text(current.getLang());
        return text == null ? "" : text;
    }

    /** Languages by their ISO 639-1 codes, named in the language of the page. */
    public String languages(List<String> codes) {
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(current.getLocale()))
                .collect(Collectors.joining(", "));
    }
}
