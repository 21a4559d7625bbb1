package kr.opengov.web.summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sessions that an address picks: codes only, and no more of them than a page can bear. */
class PickedSessionsTest {

    private static Set<String> picked(String codes) {
        return ProgrammeQuestion.read(Map.of("pick", codes)::get, Clock.systemUTC())
                .orElseThrow()
                .picked();
    }

    @Test
    void whatIsNoCodeIsLeftOut() {
        assertThat(picked("AMNYY2,Q3VXWT,<script>,amnyy2,,TOOLONG7")).containsExactlyInAnyOrder("AMNYY2", "Q3VXWT");
        assertThat(picked(" ")).isEmpty();
        assertThat(ProgrammeQuestion.read(name -> null, Clock.systemUTC())
                        .orElseThrow()
                        .picked())
                .isEmpty();
    }

    @Test
    void aHundredAtMost() {
        assertThat(picked(IntStream.range(0, 500).mapToObj("A%05d"::formatted).collect(Collectors.joining(","))))
                .hasSize(100);
    }
}
