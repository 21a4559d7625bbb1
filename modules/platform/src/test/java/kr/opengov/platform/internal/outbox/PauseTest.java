package kr.opengov.platform.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PauseTest {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);

    @Property
    void liesBetweenHalfAndAllOfADoublingTime(
            @ForAll @IntRange(min = 1, max = 100) int attempts, @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        Duration pause = Pause.after(attempts, FIRST, LONGEST, chance);
        Duration whole = Pause.after(attempts, FIRST, LONGEST, 1);

        assertThat(pause).isBetween(whole.dividedBy(2), whole);
        assertThat(whole).isLessThanOrEqualTo(LONGEST);
        assertThat(whole).isGreaterThanOrEqualTo(FIRST);
        assertThat(Pause.after(attempts + 1, FIRST, LONGEST, 1)).isGreaterThanOrEqualTo(whole);
    }
}
