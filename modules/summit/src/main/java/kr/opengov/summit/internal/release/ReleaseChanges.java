package kr.opengov.summit.internal.release;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ChangeKind;
import kr.opengov.summit.ReleaseChange;

/** What is different between two programmes, slot by slot, in the order of the later one. */
final class ReleaseChanges {
    private static final int LONGEST = 2000;

    private final ReleasedProgramme before;
    private final Map<Long, Released.Room> rooms;
    private final List<ReleaseChange> changes = new ArrayList<>();
    private final Set<UUID> textsTold = new HashSet<>();

    private ReleaseChanges(ReleasedProgramme before, Released.Head head) {
        this.before = before;
        this.rooms = head.rooms().stream().collect(Collectors.toMap(Released.Room::id, room -> room));
    }

    /** @param before null when nothing was released before */
    static List<ReleaseChange> between(ReleasedProgramme before, Released.Head head, List<Released.Entry> after) {
        ReleaseChanges found = new ReleaseChanges(before, head);
        Map<UUID, Released.Entry> old = found.old(after);
        Set<UUID> met = new HashSet<>();
        for (Released.Entry entry : after) {
            Released.Entry former = old.get(entry.guid());
            if (former != null) {
                met.add(former.guid());
            }
            found.compare(former, entry);
        }
        if (before != null) {
            before.slots().stream()
                    .map(Released.Placed::entry)
                    .filter(entry -> !met.contains(entry.guid()))
                    .forEach(found::gone);
        }
        return List.copyOf(found.changes);
    }

    /** The former entries by the guids of the new ones; a session that got or lost its time is met by the session. */
    private Map<UUID, Released.Entry> old(List<Released.Entry> after) {
        Map<UUID, Released.Entry> old = new HashMap<>();
        if (before == null) {
            return old;
        }
        before.slots().forEach(slot -> old.put(slot.entry().guid(), slot.entry()));
        Set<UUID> present = after.stream().map(Released.Entry::guid).collect(Collectors.toSet());
        Map<UUID, Released.Entry> left = new HashMap<>();
        old.values().stream()
                .filter(entry -> !entry.isBreak() && !present.contains(entry.guid()))
                .forEach(entry -> left.put(entry.session(), entry));
        for (Released.Entry entry : after) {
            if (!old.containsKey(entry.guid()) && !entry.isBreak() && left.containsKey(entry.session())) {
                old.put(entry.guid(), left.remove(entry.session()));
            }
        }
        return old;
    }

    private void compare(Released.Entry old, Released.Entry now) {
        if (now.isBreak()) {
            if (old == null
                    || !sameTimes(old, now)
                    || !Objects.equals(old.room(), now.room())
                    || !Objects.equals(old.title(), now.title())) {
                add(now, ChangeKind.BREAK, old == null ? null : times(old), times(now));
            }
            return;
        }
        if (old == null) {
            add(now, now.cancelled() ? ChangeKind.CANCELLED : ChangeKind.NEW, null, times(now));
            return;
        }
        if (old.cancelled() != now.cancelled()) {
            add(now, now.cancelled() ? ChangeKind.CANCELLED : ChangeKind.REINSTATED, times(old), times(now));
        }
        if (!Objects.equals(old.startsAt(), now.startsAt())) {
            add(now, ChangeKind.TIME, times(old), times(now));
        }
        if (old.startsAt() != null && now.startsAt() != null && !Objects.equals(minutes(old), minutes(now))) {
            add(now, ChangeKind.DURATION, minutes(old), minutes(now));
        }
        Bilingual oldRoom = room(old, before.rooms());
        Bilingual newRoom = room(now, rooms);
        if (!Objects.equals(oldRoom, newRoom)) {
            add(now, ChangeKind.ROOM, oldRoom, newRoom);
        }
        if (textsTold.add(now.session())) {
            texts(old, now);
        }
    }

    private void texts(Released.Entry old, Released.Entry now) {
        if (!people(old).equals(people(now))) {
            add(now, ChangeKind.SPEAKERS, names(old), names(now));
        }
        boolean renamed = !Objects.equals(old.title(), now.title());
        if (renamed
                || !Objects.equals(old.subtitle(), now.subtitle())
                || !Objects.equals(old.summary(), now.summary())
                || !Objects.equals(old.description(), now.description())
                || !Objects.equals(old.gist(), now.gist())) {
            add(now, ChangeKind.TEXT, renamed ? old.title() : null, renamed ? now.title() : null);
        }
    }

    /** Only breaks can go: a session that is no longer public stays as a cancelled one. */
    private void gone(Released.Entry old) {
        if (old.isBreak()) {
            add(old, ChangeKind.BREAK, times(old), null);
        } else if (!old.cancelled()) {
            add(old, ChangeKind.CANCELLED, times(old), null);
        }
    }

    private static List<String> people(Released.Entry entry) {
        return entry.people().stream()
                .map(person -> person.id() + "/" + person.role())
                .sorted()
                .toList();
    }

    private static Bilingual names(Released.Entry entry) {
        return entry.people().isEmpty() ? null : new Bilingual(names(entry, "ko"), names(entry, "en"), true);
    }

    private static String names(Released.Entry entry, String language) {
        return entry.people().stream()
                .map(person -> person.name().text(language))
                .collect(Collectors.joining(", "));
    }

    private static boolean sameTimes(Released.Entry one, Released.Entry other) {
        return Objects.equals(one.startsAt(), other.startsAt()) && Objects.equals(one.endsAt(), other.endsAt());
    }

    private static Bilingual times(Released.Entry entry) {
        return entry.startsAt() == null ? null : plain(entry.startsAt() + "/" + entry.endsAt());
    }

    private static Bilingual minutes(Released.Entry entry) {
        return entry.startsAt() == null
                ? null
                : plain(String.valueOf(
                        Duration.between(entry.startsAt(), entry.endsAt()).toMinutes()));
    }

    /** What is no word of a language. */
    private static Bilingual plain(String text) {
        return new Bilingual(text, null, true);
    }

    private static Bilingual room(Released.Entry entry, Map<Long, Released.Room> rooms) {
        Released.Room room = entry.room() == null ? null : rooms.get(entry.room());
        return room == null ? null : room.name();
    }

    private void add(Released.Entry entry, ChangeKind kind, Bilingual from, Bilingual to) {
        changes.add(new ReleaseChange(entry.guid(), entry.code(), entry.title(), kind, fitting(from), fitting(to)));
    }

    private static Bilingual fitting(Bilingual text) {
        return text == null ? null : new Bilingual(fitting(text.ko()), fitting(text.en()), text.enOfficial());
    }

    private static String fitting(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
