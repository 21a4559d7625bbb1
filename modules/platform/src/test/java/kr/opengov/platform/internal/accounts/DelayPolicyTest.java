package kr.opengov.platform.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DelayPolicyTest {

    @Property
    void theWaitGrowsAndHasAnEnd(@ForAll DelayPolicy policy, @ForAll @IntRange(max = 100_000) int failures) {
        Duration wait = policy.after(failures);

        assertThat(wait).isBetween(Duration.ZERO, Duration.ofMinutes(15));
        assertThat(policy.after(failures + 1)).isGreaterThanOrEqualTo(wait);
    }

    @Test
    void threeMistakesAreFreeThenItDoubles() {
        assertThat(DelayPolicy.ACCOUNT_AND_ADDRESS.after(3)).isZero();
        assertThat(DelayPolicy.ACCOUNT_AND_ADDRESS.after(4)).isEqualTo(Duration.ofSeconds(2));
        assertThat(DelayPolicy.ACCOUNT_AND_ADDRESS.after(5)).isEqualTo(Duration.ofSeconds(4));
        assertThat(DelayPolicy.ACCOUNT_AND_ADDRESS.after(20)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anOfficeThatSharesAnAddressHasMoreRoom() {
        assertThat(DelayPolicy.ADDRESS.after(30)).isZero();
        assertThat(DelayPolicy.ADDRESS.after(1000)).isEqualTo(Duration.ofMinutes(5));
    }
}
