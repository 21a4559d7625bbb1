package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SignedStampTest {
    private static final Duration VALID = Duration.ofHours(12);
    private final SignedStamp ours = new SignedStamp("k".repeat(32).getBytes(StandardCharsets.UTF_8), VALID);
    private final SignedStamp others = new SignedStamp("j".repeat(32).getBytes(StandardCharsets.UTF_8), VALID);

    @Property
    void holdsUntilItExpiresAndNoLonger(
            @ForAll @LongRange(min = 1_000_000_000, max = 4_000_000_000L) long second,
            @ForAll @LongRange(min = 0, max = 86_400) long age) {
        Instant made = Instant.ofEpochSecond(second);
        assertThat(ours.isValid(ours.stamp(made), made.plusSeconds(age))).isEqualTo(age < VALID.toSeconds());
    }

    @Property
    void isNotValidWithAnotherKey(@ForAll @LongRange(min = 1_000_000_000, max = 4_000_000_000L) long second) {
        Instant made = Instant.ofEpochSecond(second);
        assertThat(ours.isValid(others.stamp(made), made)).isFalse();
    }

    @Property
    void isNotValidWithOneCharacterChanged(@ForAll @IntRange(min = 0, max = 52) int place) {
        Instant made = Instant.ofEpochSecond(1_700_000_000);
        String stamp = ours.stamp(made);
        char changed = stamp.charAt(place) == 'A' ? 'B' : 'A';
        assertThat(ours.isValid(stamp.substring(0, place) + changed + stamp.substring(place + 1), made))
                .isFalse();
    }

    @Property
    void noTextOfSomebodyElseIsValid(@ForAll String text) {
        assertThat(ours.isValid(text, Instant.ofEpochSecond(1_700_000_000))).isFalse();
    }

    @Property
    void aStampFromTheFutureIsNotOurs(@ForAll @LongRange(min = 121, max = 100_000) long ahead) {
        Instant now = Instant.ofEpochSecond(1_700_000_000);
        assertThat(ours.isValid(ours.stamp(now.plusSeconds(ahead)), now)).isFalse();
    }
}
