package kr.opengov.summit.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.ImportRow;

/**
 * Reads a list of sessions with the columns the portal writes itself; hosts and speakers are parted by semicolons. A
 * row without a guid is known by its code, or else by its title.
 */
final class SessionListReading {

    private SessionListReading() {}

    /**
     * @param summit the head of the summit the list is for
     * @throws Refusal those of {@link EventFacts} and {@link EventList}, each with its line
     */
    static ImportedSchedule read(ImportedSchedule.Head summit, List<ImportRow> rows) {
        EventList list = new EventList(summit);
        for (ImportRow row : rows) {
            Map<String, String> texts = new HashMap<>(row.cells());
            texts.put("track", row.cells().get("theme"));
            texts.put("type", row.cells().get("format"));
            texts.put("language", row.cells().get("languages"));
            EventFacts facts = new EventFacts(row.line(), texts);
            List<ImportedSchedule.Speaker> speakers = new ArrayList<>();
            names(row, "speakers")
                    .forEach(name -> speakers.add(new ImportedSchedule.Speaker(null, facts.name(name), null)));
            List<String> hosts = row.cells().containsKey("hosts")
                    ? names(row, "hosts").map(facts::name).distinct().toList()
                    : null;
            String guid = row.cells().getOrDefault("guid", "");
            String code = row.cells().getOrDefault("code", "");
            String name = code.isBlank() ? facts.title().text("ko") : code.strip();
            list.add(
                    row.line(),
                    guid.isBlank() ? "id " + name : guid.strip(),
                    EventList.event(row.line(), facts, speakers, hosts, summit.zone()));
        }
        return new ImportedSchedule(null, List.of(), list.events());
    }

    private static Stream<String> names(ImportRow row, String column) {
        return Stream.of(row.cells().getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
