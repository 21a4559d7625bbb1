package kr.opengov.summit.internal.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ProgrammeDayView;
import kr.opengov.summit.ProgrammeFilter;
import kr.opengov.summit.ProgrammeLayout;
import kr.opengov.summit.ProgrammeRow;
import kr.opengov.summit.ProgrammeView;

/**
 * A released programme as somebody asks for it. In another zone than the summit's the days are the reader's own calendar
 * days; in the summit's they begin at its day-change time.
 */
public final class ProgrammeReading {
    /** A programme with more sessions than this shows one day unless all are asked for. */
    private static final int LARGE = 150;

    private static final Duration SOON = Duration.ofHours(1);

    private final ReleasedProgramme programme;
    private final ProgrammeFilter filter;
    private final ZoneId zone;

    private ProgrammeReading(ReleasedProgramme programme, ProgrammeFilter filter) {
        this.programme = programme;
        this.filter = filter;
        this.zone = filter.zone() == null ? programme.zone() : filter.zone();
    }

    public static ProgrammeView of(ReleasedProgramme programme, ProgrammeFilter filter) {
        return new ProgrammeReading(programme, filter).view();
    }

    private ProgrammeView view() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        programme.slots().stream().map(this::day).filter(Objects::nonNull).forEach(dates::add);
        LocalDate shown = shown(dates);
        SearchText words = new SearchText(filter.text());
        List<Released.Placed> found = programme.slots().stream()
                .filter(slot -> shown == null || shown.equals(day(slot)))
                .filter(slot -> filter.theme() == null
                        || filter.theme().equals(slot.entry().theme()))
                .filter(slot -> filter.picked().isEmpty()
                        || !slot.entry().isBreak()
                                && filter.picked().contains(slot.entry().code()))
                .filter(slot -> words.isEmpty() || !slot.entry().isBreak() && words.in(slot.entry()))
                .filter(this::inTime)
                .toList();
        return new ProgrammeView(
                ReleaseViews.summit(programme.head().summit()),
                programme.sequence(),
                programme.releasedAt(),
                programme.head().themes().stream().map(ReleaseViews::theme).toList(),
                filter,
                zone,
                List.copyOf(dates),
                shown,
                headings(found),
                filter.layout() == ProgrammeLayout.GRID ? new GridDrawing(programme, zone).of(found) : null);
    }

    /** The day to show, or null for all. */
    private LocalDate shown(TreeSet<LocalDate> dates) {
        boolean narrowed = filter.theme() != null
                || filter.text() != null
                || !filter.picked().isEmpty()
                || filter.layout() == ProgrammeLayout.NOW;
        boolean oneDay = filter.layout() == ProgrammeLayout.GRID
                || !filter.everyDay() && !narrowed && programme.slots().size() > LARGE;
        if (filter.day() != null || dates.isEmpty() || !oneDay) {
            return filter.day();
        }
        LocalDate today = filter.now() == null ? null : LocalDate.ofInstant(filter.now(), zone);
        return today != null && dates.contains(today) ? today : dates.first();
    }

    private boolean inTime(Released.Placed slot) {
        if (filter.layout() != ProgrammeLayout.NOW) {
            return true;
        }
        Instant start = slot.entry().startsAt();
        return start != null
                && slot.entry().endsAt().isAfter(filter.now())
                && start.isBefore(filter.now().plus(SOON));
    }

    /** The day of a slot for this reader; null without a time. */
    private LocalDate day(Released.Placed slot) {
        Instant start = slot.entry().startsAt();
        if (start == null) {
            return null;
        }
        return zone.equals(programme.zone()) ? programme.days().of(start) : LocalDate.ofInstant(start, zone);
    }

    private List<ProgrammeDayView> headings(List<Released.Placed> found) {
        List<Released.Placed> ordered = found.stream()
                .sorted(Comparator.comparing(
                                (Released.Placed slot) -> slot.entry().startsAt(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(this::roomPosition)
                        .thenComparing(slot -> slot.entry().seq()))
                .toList();
        return switch (filter.layout()) {
            case THEME ->
                titled(ordered, entry -> {
                    Released.Theme theme = programme.theme(entry);
                    return theme == null ? List.of() : List.of(theme.title());
                });
            case HOST ->
                titled(ordered, entry -> entry.hosts().stream()
                        .map(Released.Host::name)
                        .distinct()
                        .toList());
            case COUNTRY ->
                titled(ordered, entry -> entry.people().stream()
                        .map(Released.Person::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Countries::name)
                        .toList());
            case TIME, NOW -> timed(ordered, true);
            default -> timed(ordered, false);
        };
    }

    private int roomPosition(Released.Placed slot) {
        Released.Room room = programme.room(slot.entry());
        return room == null ? Integer.MAX_VALUE : room.position();
    }

    private List<ProgrammeDayView> timed(List<Released.Placed> found, boolean byStart) {
        Map<List<Object>, List<Released.Placed>> groups = new LinkedHashMap<>();
        for (Released.Placed slot : found) {
            Instant start = slot.entry().startsAt();
            List<Object> key = new ArrayList<>();
            key.add(day(slot));
            key.add(byStart && start != null ? start.atZone(zone).toLocalTime() : null);
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(slot);
        }
        List<ProgrammeDayView> views = new ArrayList<>();
        groups.forEach((key, slots) ->
                views.add(new ProgrammeDayView((LocalDate) key.get(0), (LocalTime) key.get(1), null, rows(slots))));
        return views;
    }

    /** Under every name an entry has; breaks stand under none, sessions without a name at the end. */
    private List<ProgrammeDayView> titled(
            List<Released.Placed> found, Function<Released.Entry, Collection<Bilingual>> names) {
        Map<String, Bilingual> titles = new TreeMap<>();
        Map<String, List<Released.Placed>> groups = new LinkedHashMap<>();
        List<Released.Placed> rest = new ArrayList<>();
        for (Released.Placed slot : found) {
            if (slot.entry().isBreak()) {
                continue;
            }
            Collection<Bilingual> of = names.apply(slot.entry());
            for (Bilingual name : of) {
                titles.putIfAbsent(name.text("ko"), name);
                groups.computeIfAbsent(name.text("ko"), none -> new ArrayList<>())
                        .add(slot);
            }
            if (of.isEmpty()) {
                rest.add(slot);
            }
        }
        List<ProgrammeDayView> views = new ArrayList<>();
        if (filter.layout() == ProgrammeLayout.THEME) {
            programme.head().themes().stream()
                    .filter(theme -> groups.containsKey(theme.title().text("ko")))
                    .map(Released.Theme::title)
                    .distinct()
                    .forEach(title -> views.add(heading(title, groups.get(title.text("ko")))));
        } else {
            titles.forEach((key, title) -> views.add(heading(title, groups.get(key))));
        }
        if (!rest.isEmpty()) {
            views.add(heading(null, rest));
        }
        return views;
    }

    private ProgrammeDayView heading(Bilingual title, List<Released.Placed> slots) {
        return new ProgrammeDayView(null, null, title, rows(slots));
    }

    private List<ProgrammeRow> rows(List<Released.Placed> slots) {
        return slots.stream()
                .map(slot -> ReleaseViews.row(programme, slot, zone))
                .toList();
    }
}
