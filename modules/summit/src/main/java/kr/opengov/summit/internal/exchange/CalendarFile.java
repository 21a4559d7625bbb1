package kr.opengov.summit.internal.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/**
 * Slots of a release as iCalendar (RFC 5545). The identity of a slot is its guid at a host that never changes; DTSTAMP and
 * LAST-MODIFIED are the release that last touched it, so that two downloads of one release are the same bytes.
 */
public final class CalendarFile {
    /** Part of every UID for ever, wherever the portal is reached. */
    static final String HOST = "summit.opengov.kr";

    private CalendarFile() {}

    /**
     * @param slots those without a time are left out
     * @param language {@code ko} or {@code en}
     * @param site where the portal is, without a slash at the end
     */
    public static byte[] of(ReleasedProgramme programme, List<Released.Placed> slots, String language, String site) {
        List<Released.Placed> placed = slots.stream()
                .filter(slot -> slot.entry().startsAt() != null && !slot.entry().isBreak())
                .toList();
        ICalendar calendar = calendar(programme.head().summit().title().text(language));
        if (!placed.isEmpty()) {
            Instant first = placed.stream()
                    .map(slot -> slot.entry().startsAt())
                    .min(Instant::compareTo)
                    .orElseThrow();
            Instant last = placed.stream()
                    .map(slot -> slot.entry().endsAt())
                    .max(Instant::compareTo)
                    .orElseThrow();
            calendar.getTimezoneInfo().setDefaultTimezone(CalendarZone.of(programme.zone(), first, last));
        }
        placed.forEach(slot -> calendar.addEvent(event(programme, slot, language, site)));
        return bytes(calendar);
    }

    /**
     * Slots of several programmes, each in the zone of its summit.
     *
     * @param name what programs call the calendar
     */
    public static byte[] ofSeveral(
            String name, Map<ReleasedProgramme, List<Released.Placed>> slots, String language, String site) {
        ICalendar calendar = calendar(name);
        Map<ZoneId, TimezoneAssignment> zones = zones(slots);
        slots.forEach((programme, placed) -> placed.stream()
                .filter(slot -> slot.entry().startsAt() != null)
                .forEach(slot -> {
                    VEvent event = event(programme, slot, language, site);
                    calendar.addEvent(event);
                    calendar.getTimezoneInfo().setTimezone(event.getDateStart(), zones.get(programme.zone()));
                    calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), zones.get(programme.zone()));
                }));
        return bytes(calendar);
    }

    /** A zone once, from the first to the last moment anything happens in it. */
    private static Map<ZoneId, TimezoneAssignment> zones(Map<ReleasedProgramme, List<Released.Placed>> slots) {
        Map<ZoneId, TreeSet<Instant>> moments = new LinkedHashMap<>();
        slots.forEach((programme, placed) -> placed.stream()
                .filter(slot -> slot.entry().startsAt() != null)
                .forEach(slot -> moments.computeIfAbsent(programme.zone(), none -> new TreeSet<>())
                        .addAll(List.of(slot.entry().startsAt(), slot.entry().endsAt()))));
        Map<ZoneId, TimezoneAssignment> zones = new LinkedHashMap<>();
        moments.forEach((zone, all) -> zones.put(zone, CalendarZone.of(zone, all.first(), all.last())));
        return zones;
    }

    private static ICalendar calendar(String name) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//OpenGov Portal//Summit//KO");
        calendar.setExperimentalProperty("X-WR-CALNAME", clean(name));
        return calendar;
    }

    private static byte[] bytes(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OctetFolding.fold(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(ReleasedProgramme programme, Released.Placed slot, String language, String site) {
        Released.Entry entry = slot.entry();
        VEvent event = new VEvent();
        event.setUid(entry.guid() + "@" + HOST);
        event.setDateTimeStamp(Date.from(slot.lastModified()));
        event.setLastModified(Date.from(slot.lastModified()));
        event.setSequence(slot.sequence());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setSummary(clean(entry.title().text(language)));
        Released.Room room = programme.room(entry);
        if (room != null) {
            event.setLocation(clean(room.name().text(language)));
        }
        Released.Theme theme = programme.theme(entry);
        if (theme != null) {
            event.addCategories(clean(theme.title().text(language)));
        }
        String about = entry.summary() == null ? null : entry.summary().text(language);
        String people = String.join(
                ", ",
                entry.people().stream()
                        .map(person -> person.name().text(language))
                        .filter(Objects::nonNull)
                        .toList());
        String description = clean(about == null ? people : people.isEmpty() ? about : about + "\n\n" + people);
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        event.setUrl(site + ("en".equals(language) ? "/en" : "") + "/summit/"
                + programme.head().summit().acronym() + "/" + entry.code());
        return event;
    }

    private static String clean(String text) {
        return ExportNames.clean(text);
    }
}
