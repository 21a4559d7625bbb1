package kr.opengov.membership.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import kr.opengov.membership.DecisionOutcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** More than a share, whatever the numbers; the recused are taken from both bases before. */
class MajorityProperties {

    private static final Majority HALF = new Majority(50, 50, 1L, true, "test");

    @Property
    void needsMoreThanHalfAndNeverMoreThanThat(@ForAll @IntRange(min = 0, max = 500) int seats) {
        int needed = HALF.neededToMeet(seats);
        assertThat(2 * needed).isGreaterThan(seats);
        assertThat(2 * (needed - 1)).isLessThanOrEqualTo(seats);
    }

    @Property
    void decidesByEveryShare(
            @ForAll @IntRange(min = 1, max = 300) int seats,
            @ForAll @IntRange(min = 0, max = 99) int percent,
            @ForAll @IntRange(min = 0, max = 300) int presentSeed,
            @ForAll @IntRange(min = 0, max = 300) int forSeed) {
        int present = presentSeed % (seats + 1);
        int votesFor = present == 0 ? 0 : forSeed % (present + 1);
        DecisionOutcome outcome = new Majority(percent, percent, null, true, "").outcome(seats, present, votesFor);
        if (100 * present <= seats * percent) {
            assertThat(outcome).isEqualTo(DecisionOutcome.NO_QUORUM);
        } else if (100 * votesFor > present * percent) {
            assertThat(outcome).isEqualTo(DecisionOutcome.ADOPTED);
        } else {
            assertThat(outcome).isNotEqualTo(DecisionOutcome.ADOPTED);
        }
    }

    @Property
    void nobodyDecidesNothing(@ForAll @IntRange(min = 0, max = 50) int seats) {
        assertThat(HALF.outcome(seats, 0, 0)).isEqualTo(DecisionOutcome.NO_QUORUM);
    }
}
