package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.internal.programme.ProgrammeDays;

/**
 * A release as visitors see it: immutable, read once and kept in memory.
 *
 * @param slots by start, room and number; those without a time at the end
 */
public record ReleasedProgramme(
        long id,
        int sequence,
        Instant releasedAt,
        Bilingual note,
        Released.Head head,
        List<Released.Placed> slots,
        Map<Long, Released.Room> rooms,
        Map<String, Released.Theme> themes) {

    ReleasedProgramme(
            long id,
            int sequence,
            Instant releasedAt,
            Bilingual note,
            Released.Head head,
            List<Released.Placed> slots) {
        this(
                id,
                sequence,
                releasedAt,
                note,
                head,
                List.copyOf(slots),
                head.rooms().stream().collect(Collectors.toUnmodifiableMap(Released.Room::id, Function.identity())),
                head.themes().stream()
                        .collect(Collectors.toUnmodifiableMap(Released.Theme::code, Function.identity())));
    }

    public ZoneId zone() {
        return ZoneId.of(head.summit().zone());
    }

    public ProgrammeDays days() {
        return new ProgrammeDays(zone(), LocalTime.parse(head.summit().dayChange()));
    }

    /** The sessions, without breaks. */
    public List<Released.Placed> sessions() {
        return slots.stream().filter(slot -> !slot.entry().isBreak()).toList();
    }

    /** The slots of a session by its code; empty when it is not in this release. */
    public List<Released.Placed> session(String code) {
        return slots.stream().filter(slot -> code.equals(slot.entry().code())).toList();
    }

    /** The room of an entry, or null. */
    public Released.Room room(Released.Entry entry) {
        return entry.room() == null ? null : rooms.get(entry.room());
    }

    /** The theme of an entry, or null. */
    public Released.Theme theme(Released.Entry entry) {
        return entry.theme() == null ? null : themes.get(entry.theme());
    }

    /**
     * How a session is held, or null. What came in from another program under a word of its own keeps that word, unless
     * this is a release of before kinds had names.
     */
    public Bilingual kind(Released.Entry entry) {
        if (entry.format() == null || head.kinds().isEmpty() && entry.format().matches("[A-Z_]+")) {
            return null;
        }
        return head.kinds().stream()
                .filter(kind -> kind.code().equals(entry.format()))
                .map(Released.Kind::name)
                .findFirst()
                .orElseGet(() -> new Bilingual(null, entry.format(), true));
    }

    /** The day of the programme an entry belongs to; empty without a time. */
    public Optional<LocalDate> day(Released.Entry entry) {
        return Optional.ofNullable(entry.startsAt()).map(days()::of);
    }
}
