package kr.opengov.summit.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.SessionState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of states, against the table as the specification writes it. */
class SessionTransitionsTest {
    private static final Set<String> WRITTEN = Set.of(
            "DRAFT SUBMITTED",
            "SUBMITTED ACCEPTED",
            "ACCEPTED CONFIRMED",
            "SUBMITTED REJECTED",
            "SUBMITTED WITHDRAWN",
            "ACCEPTED CANCELLED",
            "ACCEPTED WITHDRAWN",
            "CONFIRMED CANCELLED",
            "CONFIRMED WITHDRAWN",
            "CANCELLED CONFIRMED");

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void onlyWhatIsWrittenIsAllowed(SessionState from) {
        for (SessionState to : SessionState.values()) {
            boolean written = WRITTEN.contains(from + " " + to);
            assertThat(SessionTransitions.from(from).contains(to))
                    .as(from + " " + to)
                    .isEqualTo(written);
            if (written) {
                assertThatCode(() -> SessionTransitions.check(from, to)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> SessionTransitions.check(from, to)).isInstanceOf(Refusal.class);
            }
        }
    }
}
