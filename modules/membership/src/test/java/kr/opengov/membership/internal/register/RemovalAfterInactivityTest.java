package kr.opengov.membership.internal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.membership.Region;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The months come from the dated rule; without them an earlier removal is not refused. */
class RemovalAfterInactivityTest {

    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, null);
    private static final LocalDate INACTIVE = LocalDate.of(2018, 12, 1);

    @ParameterizedTest
    @CsvSource({"2019-11-30, 12, REMOVED_TOO_EARLY", "2019-12-01, 12,", "2019-11-30, 11,", "2019-11-30,,"})
    void refusesWhatTheRuleOfTheDayBlocks(LocalDate removal, Integer months, String code) {
        Membership membership = inactive();
        StatusEvent removed = membership.change(change(MemberStatus.REMOVED, removal), RECORDED);

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> RemovalAfterInactivity.check(membership, removed, Optional.ofNullable(months)));

        assertThat(refusal == null ? null : refusal.code()).isEqualTo(code);
    }

    private static Membership inactive() {
        Membership membership = new Membership(
                "ABC",
                1,
                new Country("ABC", "가나다", "Abecedia", Region.EUROPE),
                null,
                new RecordJoin(
                        MembershipKind.NATIONAL,
                        "ABC",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2012, 4, 1),
                        null,
                        null,
                        null,
                        null),
                RECORDED);
        membership.change(change(MemberStatus.INACTIVE, INACTIVE), RECORDED);
        return membership;
    }

    private static RecordStatusChange change(MemberStatus status, LocalDate effective) {
        return new RecordStatusChange(null, 0, status, null, null, effective, null, null, null, null, null, null, null);
    }
}
