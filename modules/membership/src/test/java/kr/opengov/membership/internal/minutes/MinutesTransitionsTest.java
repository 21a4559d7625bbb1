package kr.opengov.membership.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.membership.MinutesState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of states of minutes, written down a second time. */
class MinutesTransitionsTest {

    private static final Set<String> ALLOWED =
            Set.of("DRAFT>DRAFT", "DRAFT>APPROVED", "APPROVED>PUBLISHED", "PUBLISHED>DRAFT");

    @TestFactory
    Stream<DynamicTest> everyPair() {
        List<MinutesState> states = Arrays.asList(MinutesState.values());
        return states.stream().flatMap(from -> states.stream()
                .map(to ->
                        DynamicTest.dynamicTest(from + ">" + to, () -> assertThat(MinutesTransitions.allowed(from, to))
                                .isEqualTo(ALLOWED.contains(from + ">" + to)))));
    }
}
