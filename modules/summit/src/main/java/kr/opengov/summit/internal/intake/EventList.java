package kr.opengov.summit.internal.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** The events of a file: every guid once, every session within the days of the summit. */
final class EventList {
    private static final int MOST = 20_000;

    private final Instant begin;
    private final Instant end;
    private final String acronym;
    private final List<ImportedSchedule.Event> events = new ArrayList<>();
    private final Map<UUID, Integer> lines = new HashMap<>();

    EventList(ImportedSchedule.Head summit) {
        this.begin = summit.firstDay().atStartOfDay(summit.zone()).toInstant();
        this.end = summit.lastDay()
                .plusDays(1)
                .atTime(summit.dayChange())
                .atZone(summit.zone())
                .toInstant();
        this.acronym = summit.acronym();
    }

    static ImportedSchedule.Event event(
            int line, EventFacts facts, List<ImportedSchedule.Speaker> speakers, List<String> hosts, ZoneId zone) {
        Instant start = facts.start(zone);
        return new ImportedSchedule.Event(
                line,
                null,
                facts.title(),
                facts.subtitle(),
                facts.theme(),
                facts.format(),
                start,
                facts.end(start, zone),
                facts.room(),
                facts.spoken(),
                facts.summary(),
                facts.description(),
                facts.webAddress(),
                List.copyOf(speakers),
                hosts,
                facts.cancelled());
    }

    /**
     * @param guid as the file gives it; another name that stays the same in the next file will do
     * @throws Refusal {@code IMPORT_GUID_TWICE}, {@code IMPORT_OUTSIDE_SUMMIT}, {@code IMPORT_VALUE}, {@code
     *     IMPORT_TOO_MANY}
     */
    void add(int line, String guid, ImportedSchedule.Event event) {
        UUID id = guid(line, guid);
        Integer before = lines.putIfAbsent(id, line);
        if (before != null) {
            throw new Refusal("IMPORT_GUID_TWICE", line, guid, before);
        }
        if (event.startsAt() != null
                && (event.startsAt().isBefore(begin) || event.endsAt().isAfter(end))) {
            throw new Refusal("IMPORT_OUTSIDE_SUMMIT", line, event.title().text("ko"));
        }
        if (events.size() >= MOST) {
            throw new Refusal("IMPORT_TOO_MANY", MOST);
        }
        events.add(new ImportedSchedule.Event(
                event.line(),
                id,
                event.title(),
                event.subtitle(),
                event.theme(),
                event.format(),
                event.startsAt(),
                event.endsAt(),
                event.room(),
                event.spoken(),
                event.summary(),
                event.description(),
                event.webAddress(),
                event.speakers(),
                event.hosts(),
                event.cancelled()));
    }

    private UUID guid(int line, String guid) {
        if (Blank.is(guid)) {
            throw new Refusal("IMPORT_VALUE", line, "guid", "");
        }
        if (guid.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return UUID.fromString(guid);
        }
        if (!guid.startsWith("id ")) {
            throw new Refusal("IMPORT_VALUE", line, "guid", EventFacts.checked(line, "guid", guid));
        }
        return UUID.nameUUIDFromBytes((acronym + "/" + guid).getBytes(StandardCharsets.UTF_8));
    }

    List<ImportedSchedule.Event> events() {
        return List.copyOf(events);
    }
}
