package kr.opengov.summit.internal.exchange;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/**
 * Names as the exchange formats want them. A Korean title has no slug, so that slugs are made of acronym and code; a
 * session held twice must not repeat number or code; two rooms of one name would be merged by readers of schedule.json.
 */
final class ExportNames {
    private static final int SECOND = 1_000_000;

    private final ReleasedProgramme programme;
    private final Map<Long, String> rooms = new HashMap<>();
    private final Map<String, String> tracks = new HashMap<>();
    private final Map<UUID, Integer> turns = new HashMap<>();

    ExportNames(ReleasedProgramme programme) {
        this.programme = programme;
        Set<String> used = new HashSet<>();
        for (Released.Room room : programme.head().rooms()) {
            String name = clean(either(room.name()));
            String unique = name;
            for (int again = 2; !used.add(unique); again++) {
                unique = name + " (" + again + ")";
            }
            rooms.put(room.id(), unique);
        }
        int number = 1;
        for (Released.Theme theme : programme.head().themes()) {
            tracks.put(theme.code(), "track-" + number++);
        }
    }

    /** Lower case with underscores: a hyphen passes the XSD and fails schedule.json. */
    String acronym() {
        String acronym =
                programme.head().summit().acronym().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return acronym.length() < 4 ? acronym + "_summit" : acronym;
    }

    /** The placed sessions that readers of schedule.xml and schedule.json may see: neither cancelled nor breaks. */
    List<Released.Placed> running() {
        List<Released.Placed> running = new ArrayList<>();
        for (Released.Placed slot : programme.sessions()) {
            if (!slot.entry().cancelled() && slot.entry().startsAt() != null) {
                running.add(slot);
            }
        }
        numbered(running);
        return running;
    }

    /** Numbers the slots of each session in their order. */
    void numbered(List<Released.Placed> slots) {
        turns.clear();
        Map<UUID, Integer> held = new HashMap<>();
        slots.stream()
                .filter(slot -> !slot.entry().isBreak())
                .forEach(slot ->
                        turns.put(slot.entry().guid(), held.merge(slot.entry().session(), 1, Integer::sum)));
    }

    private int turn(Released.Entry entry) {
        return turns.getOrDefault(entry.guid(), 1);
    }

    int number(Released.Entry entry) {
        return entry.seq() + (turn(entry) - 1) * SECOND;
    }

    /** The code, or null where it was given before or would not pass. */
    String code(Released.Entry entry) {
        return turn(entry) == 1 && entry.code().matches("[0-9A-Z]{6}") ? entry.code() : null;
    }

    String slug(Released.Entry entry) {
        String slug = acronym() + "-" + entry.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "_");
        return turn(entry) == 1 ? slug : slug + "-" + turn(entry);
    }

    /** The name of a room, unlike that of any other; sessions without one share a name. */
    String room(Released.Entry entry) {
        return entry.room() == null || !rooms.containsKey(entry.room()) ? "TBA" : rooms.get(entry.room());
    }

    String room(Released.Room room) {
        return rooms.get(room.id());
    }

    /** A slug for a theme; sessions without one share a slug. */
    String track(String theme) {
        return theme == null ? "other" : tracks.getOrDefault(theme, "other");
    }

    OffsetDateTime start(Released.Entry entry) {
        return entry.startsAt().atZone(programme.zone()).toOffsetDateTime();
    }

    OffsetDateTime end(Released.Entry entry) {
        return entry.endsAt().atZone(programme.zone()).toOffsetDateTime();
    }

    /** With seconds, which XML demands even when there are none. */
    static String text(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** Hours and minutes, such as 01:30. */
    static String duration(Released.Entry entry) {
        long minutes = Duration.between(entry.startsAt(), entry.endsAt()).toMinutes();
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    String language(Released.Entry entry) {
        return entry.spoken().isEmpty()
                ? entry.title().languageOf("ko")
                : entry.spoken().get(0);
    }

    static String either(Bilingual text) {
        return text == null ? null : text.text("ko");
    }

    /** Without characters that XML does not know; an empty text for none. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c != 0x7f && c != 0xfffe && c != 0xffff)
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String clean(Bilingual text) {
        return clean(either(text));
    }
}
