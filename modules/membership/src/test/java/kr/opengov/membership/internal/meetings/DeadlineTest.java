package kr.opengov.membership.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second of the deadline is in time, the next one is not. */
class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59:59.999999Z, false",
        "2026-03-02T09:00:00Z, false",
        "2026-03-02T09:00:00.999999Z, false",
        "2026-03-02T09:00:01Z, true"
    })
    void endsWithItsSecond(Instant now, boolean passed) {
        assertThat(Deadline.passed(Instant.parse("2026-03-02T09:00:00Z"), now)).isEqualTo(passed);
    }
}
