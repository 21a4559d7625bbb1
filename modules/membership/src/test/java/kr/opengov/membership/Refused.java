package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.opengov.platform.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects that a rule refuses. */
public final class Refused {

    private Refused() {}

    public static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
