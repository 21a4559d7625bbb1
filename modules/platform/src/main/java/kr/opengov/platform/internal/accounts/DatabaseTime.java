package kr.opengov.platform.internal.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants in SQL statements. They go in as timestamps, which the driver writes in UTC, and come out as microseconds
 * since 1970, because a driver's own reading of a {@code DATETIME} depends on the zone of the JVM.
 */
final class DatabaseTime {

    private DatabaseTime() {}

    static Timestamp of(Instant instant) {
        return Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** The SQL that reads a column for {@link #read}. */
    static String micros(String column) {
        return "TIMESTAMPDIFF(MICROSECOND, '1970-01-01 00:00:00', " + column + ")";
    }

    static Instant read(Object micros) {
        return micros == null ? null : Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }
}
