package kr.opengov.summit.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProgrammeDaysTest {
    private final ProgrammeDays seoul = new ProgrammeDays(ZoneId.of("Asia/Seoul"), LocalTime.of(4, 0));

    @Test
    void aSessionAfterMidnightBelongsToTheEveningBefore() {
        assertThat(seoul.of(Instant.parse("2021-12-15T18:59:59Z"))).isEqualTo(LocalDate.of(2021, 12, 15));
        assertThat(seoul.of(Instant.parse("2021-12-15T19:00:00Z"))).isEqualTo(LocalDate.of(2021, 12, 16));
    }

    @Test
    void aDayBeginsAtItsChangeAndEndsWhereTheNextBegins() {
        LocalDate day = LocalDate.of(2021, 12, 15);
        assertThat(seoul.start(day)).isEqualTo(Instant.parse("2021-12-14T19:00:00Z"));
        assertThat(seoul.end(day)).isEqualTo(seoul.start(day.plusDays(1)));
    }

    /** Also where the clocks are put forward or back: New York, over two years. */
    @Property
    void everyInstantLiesInItsDay(@ForAll @LongRange(min = 1_609_459_200L, max = 1_672_531_200L) long second) {
        ProgrammeDays newYork = new ProgrammeDays(ZoneId.of("America/New_York"), LocalTime.of(2, 30));
        Instant instant = Instant.ofEpochSecond(second);
        LocalDate day = newYork.of(instant);
        assertThat(newYork.start(day)).isBeforeOrEqualTo(instant);
        assertThat(newYork.end(day)).isAfter(instant);
    }
}
