package kr.opengov.membership.internal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every bound. */
class PlausibleDaysTest {

    private static final PlausibleDays DAYS = new PlausibleDays(LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        // letter, received, effective, announced, code, field
        ",, 2026-03-01,,,",
        ",, 2011-09-20,,,",
        ",, 2011-09-19,, DAY_BEFORE_FOUNDING, effective",
        ",, 2027-03-01,,,",
        ",, 2027-03-02,, DAY_TOO_FAR, effective",
        "2010-09-20,, 2026-03-01,,,",
        "2010-09-19,, 2026-03-01,, DAY_BEFORE_FOUNDING, letter",
        "2026-03-01, 2026-03-01, 2026-03-01, 2026-03-01,,",
        "2026-03-02,, 2026-03-01,, DAY_IN_FUTURE, letter",
        ", 2026-03-02, 2026-03-01,, DAY_IN_FUTURE, received",
        ",, 2026-03-01, 2026-03-02, DAY_IN_FUTURE, announced",
        "2026-02-02, 2026-02-01, 2026-03-01,, RECEIVED_BEFORE_WRITTEN, received",
    })
    void refusesADayThatCannotBe(
            LocalDate letter, LocalDate received, LocalDate effective, LocalDate announced, String code, String field) {
        RecordStatusChange change = new RecordStatusChange(
                1L,
                0,
                MemberStatus.WITHDRAWN,
                letter,
                received,
                effective,
                null,
                announced,
                null,
                null,
                null,
                null,
                null);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> DAYS.check(change));

        assertThat(refusal == null ? null : refusal.code()).isEqualTo(code);
        assertThat(refusal == null ? null : refusal.field()).isEqualTo(field);
    }
}
