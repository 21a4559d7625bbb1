package kr.opengov.membership.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.membership.MeetingState;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of states of a meeting, written down a second time. */
class MeetingTransitionsTest {

    private static final Set<String> ALLOWED = Set.of(
            "PLANNED>NOTICED",
            "PLANNED>CANCELLED",
            "NOTICED>NOTICED",
            "NOTICED>HELD",
            "NOTICED>CANCELLED",
            "HELD>CLOSED");

    @TestFactory
    Stream<DynamicTest> everyPair() {
        List<MeetingState> states = Arrays.asList(MeetingState.values());
        return states.stream().flatMap(from -> states.stream()
                .map(to -> DynamicTest.dynamicTest(from + ">" + to, () -> {
                    boolean expected = ALLOWED.contains(from + ">" + to);
                    assertThat(MeetingTransitions.allowed(from, to)).isEqualTo(expected);
                    if (!expected) {
                        assertThatThrownBy(() -> MeetingTransitions.check(from, to))
                                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                                        .isEqualTo("MEETING_STATE_" + to));
                    }
                })));
    }
}
