package kr.opengov.web.summit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Blank;
import kr.opengov.summit.ProgrammeFilter;
import kr.opengov.summit.ProgrammeLayout;

/** What the query of a programme's address asks for: {@code view, zone, day, theme, q, pick}. */
final class ProgrammeQuestion {
    /** Zones offered for choice, from west to east; any other IANA zone may stand in the address. */
    static final List<String> ZONES = List.of(
            "America/Los_Angeles",
            "America/New_York",
            "America/Sao_Paulo",
            "UTC",
            "Europe/London",
            "Europe/Paris",
            "Africa/Nairobi",
            "Asia/Kolkata",
            "Asia/Jakarta",
            "Asia/Singapore",
            "Asia/Seoul",
            "Australia/Sydney");

    private static final int MOST_PICKED = 100;

    private ProgrammeQuestion() {}

    /** Empty when the day is no day, the zone no zone or the layout unknown. */
    static Optional<ProgrammeFilter> read(UnaryOperator<String> query, Clock clock) {
        String day = value(query, "day");
        String view = value(query, "view");
        try {
            return Optional.of(new ProgrammeFilter(
                    view == null ? ProgrammeLayout.DAY : ProgrammeLayout.valueOf(view.toUpperCase(Locale.ROOT)),
                    zone(query),
                    day == null || day.equals("all") ? null : LocalDate.parse(day),
                    "all".equals(day),
                    value(query, "theme"),
                    value(query, "q"),
                    picked(query),
                    clock.instant()));
        } catch (DateTimeException | IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    /** The reader's zone, or null; an offset is none, because it knows no summer time. */
    static ZoneId zone(UnaryOperator<String> query) {
        String zone = value(query, "zone");
        if (zone == null) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new DateTimeException(zone);
        }
        return ZoneId.of(zone);
    }

    /** Codes of sessions parted by commas. */
    private static Set<String> picked(UnaryOperator<String> query) {
        String codes = value(query, "pick");
        return codes == null
                ? Set.of()
                : Stream.of(codes.split(","))
                        .filter(code -> code.matches("[0-9A-Z]{6}"))
                        .limit(MOST_PICKED)
                        .collect(Collectors.toSet());
    }

    static String value(UnaryOperator<String> query, String name) {
        String value = query.apply(name);
        return Blank.toNull(value);
    }
}
