package kr.opengov.summit.internal.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * What a file says in words, turned into values. Every format reads its events into a map of texts, so that the same
 * text is understood, or refused with its line, in the same way everywhere.
 */
final class EventFacts {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FORMAT = 40;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_MINUTES = 24 * 60;

    private final int line;
    private final Map<String, String> texts;

    /** @param texts by the names of schedule.xml and of the portal's own lists */
    EventFacts(int line, Map<String, String> texts) {
        this.line = line;
        this.texts = texts;
    }

    /** The text of a name, or null; without spaces at the ends. */
    String text(String name) {
        String text = texts.get(name);
        return Blank.is(text) ? null : checked(name, text.strip());
    }

    private String fitting(String name, int most) {
        String text = text(name);
        if (text != null && text.length() > most) {
            throw new Refusal("IMPORT_TEXT_TOO_LONG", line, name, most);
        }
        return text;
    }

    /** Texts with control characters come from broken programs and break others. */
    private String checked(String name, String text) {
        return checked(line, name, text);
    }

    static String checked(int line, String name, String text) {
        if (text.codePoints().anyMatch(EventFacts::isControl)) {
            throw new Refusal("IMPORT_CONTROL_CHARACTER", line, name);
        }
        return text.replace("\r\n", "\n").replace("\u007f", "");
    }

    /** Those that order letters backwards too: a title would read as one it is not. */
    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x80 && c <= 0x9f
                || c == 0x202d
                || c == 0x202e
                || c == 0xfffe
                || c == 0xffff;
    }

    Bilingual title() {
        Bilingual title = both("title", LONGEST_TITLE);
        if (title == null) {
            throw value("title", "");
        }
        return title;
    }

    Bilingual subtitle() {
        return both("subtitle", LONGEST_TITLE);
    }

    Bilingual summary() {
        return prose("abstract");
    }

    Bilingual description() {
        return prose("description");
    }

    private Bilingual prose(String name) {
        Bilingual both = both(name, LONGEST_TEXT);
        return both == null ? null : new Bilingual(PlainText.of(both.ko()), PlainText.of(both.en()), true);
    }

    /** A text in both languages where the file has both, else in the one it is written in: what has Hangul is Korean. */
    private Bilingual both(String name, int most) {
        String ko = fitting(name + "_ko", most);
        String en = fitting(name + "_en", most);
        String plain = fitting(name, most);
        if (ko == null && en == null && plain != null) {
            return Hangul.in(plain) ? new Bilingual(plain, null, true) : new Bilingual(null, plain, true);
        }
        return ko == null && en == null ? null : new Bilingual(ko, en, true);
    }

    String theme() {
        return fitting("track", LONGEST_NAME * 2);
    }

    String room() {
        String room = fitting("room", LONGEST_NAME);
        return "TBA".equals(room) ? null : room;
    }

    String format() {
        String format = fitting("type", LONGEST_FORMAT);
        return format == null || "other".equalsIgnoreCase(format) ? null : format;
    }

    String webAddress() {
        String address = fitting("url", LONGEST_ADDRESS);
        return address != null && address.matches("https?://\\S+") ? address : null;
    }

    List<String> spoken() {
        String languages = text("language");
        return languages == null
                ? List.of()
                : Stream.of(languages.split("[,;]"))
                        .map(code -> code.strip().toLowerCase(Locale.ROOT))
                        .filter(code -> code.matches("[a-z]{2}([-_].*)?"))
                        .map(code -> code.substring(0, 2))
                        .distinct()
                        .limit(10)
                        .toList();
    }

    boolean cancelled() {
        String state = text("status");
        return state != null && state.toUpperCase(Locale.ROOT).startsWith("CANCEL");
    }

    String name(String text) {
        String name = checked("person", text.strip().replaceAll("\\s+", " "));
        if (name.length() > LONGEST_NAME) {
            throw new Refusal("IMPORT_TEXT_TOO_LONG", line, "person", LONGEST_NAME);
        }
        return name;
    }

    /** The start, or null without one. */
    Instant start(ZoneId zone) {
        return moment("start", text("start"), zone);
    }

    /** The end, given as a moment or as a duration; null without a start. */
    Instant end(Instant start, ZoneId zone) {
        if (start == null) {
            return null;
        }
        Instant end = text("end") == null ? start.plus(duration()) : moment("end", text("end"), zone);
        long minutes = Duration.between(start, end).toMinutes();
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw value("duration", texts.getOrDefault("duration", texts.getOrDefault("end", "")));
        }
        return end;
    }

    /** A moment with an offset, or as clocks at the summit show it. */
    private Instant moment(String name, String text, ZoneId zone) {
        if (text == null) {
            return null;
        }
        String iso = text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                return LocalDateTime.parse(iso).atZone(zone).toInstant();
            } catch (DateTimeException e) {
                throw value(name, text);
            }
        }
    }

    private Duration duration() {
        String text = texts.getOrDefault("duration", "").strip();
        if (!text.matches("\\d{1,2}:\\d{2}(:\\d{2})?")) {
            throw value("duration", text);
        }
        String[] parts = text.split(":");
        return Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
    }

    Refusal value(String name, String text) {
        return new Refusal("IMPORT_VALUE", line, name, text.length() > 80 ? text.substring(0, 80) + "…" : text);
    }

    static ZoneId zone(int line, String name) {
        if (name == null || !ZoneId.getAvailableZoneIds().contains(name.strip())) {
            throw new Refusal("IMPORT_ZONE_UNKNOWN", line, name == null ? "" : name);
        }
        return ZoneId.of(name.strip());
    }

    /** The head of a file: a day may come with a time, and the acronym with signs that addresses do not have. */
    static ImportedSchedule.Head head(int line, Map<String, String> texts) {
        EventFacts facts = new EventFacts(line, texts);
        String acronym = texts.getOrDefault("acronym", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]", "_");
        if (!acronym.matches("[a-z0-9][a-z0-9_]{1,38}")) {
            throw facts.value("acronym", texts.getOrDefault("acronym", ""));
        }
        String title = facts.fitting("title", LONGEST_TITLE);
        try {
            LocalDate first =
                    LocalDate.parse(texts.getOrDefault("start", "").strip().split("T")[0]);
            LocalDate last =
                    LocalDate.parse(texts.getOrDefault("end", "").strip().split("T")[0]);
            if (last.isBefore(first) || first.plusYears(1).isBefore(last)) {
                throw facts.value("end", texts.get("end"));
            }
            return new ImportedSchedule.Head(
                    acronym,
                    title == null ? acronym : title,
                    facts.fitting("venue", LONGEST_TITLE),
                    zone(line, texts.getOrDefault("time_zone_name", "Asia/Seoul")),
                    first,
                    last,
                    LocalTime.parse(texts.getOrDefault("day_change", "04:00").strip()));
        } catch (DateTimeException e) {
            throw facts.value("start, end", texts.getOrDefault("start", "") + " " + texts.getOrDefault("end", ""));
        }
    }
}
