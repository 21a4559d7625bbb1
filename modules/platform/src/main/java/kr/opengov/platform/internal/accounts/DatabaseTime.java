package kr.opengov.platform.internal.accounts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants in SQL statements. They go in as UTC date and time and come out as microseconds since 1970, because a driver's
 * own reading of a {@code DATETIME} depends on the zone of the JVM.
 */
final class DatabaseTime {

    private DatabaseTime() {}

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The SQL that reads a column for {@link #read}. */
    static String micros(String column) {
        return "TIMESTAMPDIFF(MICROSECOND, '1970-01-01 00:00:00', " + column + ")";
    }

    static Instant read(Object micros) {
        return micros == null ? null : Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }
}
