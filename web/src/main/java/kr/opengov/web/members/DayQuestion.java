package kr.opengov.web.members;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kr.opengov.web.query.Complaint;
import kr.opengov.web.query.QueryReader;

/**
 * The two times of every question to the register, as they stand in an address: {@code asOf} and {@code knownAt}.
 *
 * @param asOf the day asked about; today when the address names none
 * @param knownAt what was recorded later does not count; now when the address names none
 * @param historic whether the address names {@code knownAt}
 * @param complaints what could not be understood
 */
public record DayQuestion(LocalDate asOf, Instant knownAt, boolean historic, List<Complaint> complaints) {

    /** Reads an address; never fails. */
    public static DayQuestion read(UnaryOperator<String> parameters, Clock clock) {
        return read(new QueryReader(parameters), clock);
    }

    static DayQuestion read(QueryReader reader, Clock clock) {
        LocalDate asOf = reader.day("asOf", LocalDate.now(clock));
        Instant knownAt = reader.instant("knownAt", clock.getZone(), null);
        return new DayQuestion(asOf, knownAt == null ? clock.instant() : knownAt, knownAt != null, reader.complaints());
    }
}
