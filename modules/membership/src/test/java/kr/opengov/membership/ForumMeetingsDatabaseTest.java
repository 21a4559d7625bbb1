package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.db.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other modules read about the meetings of a member's forum. */
class ForumMeetingsDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final MeetingFixture fixture = MeetingFixture.empty();

    @BeforeEach
    void theBodyIsKoreasForum() {
        MeetingFixture.DATABASE.execute(
                "UPDATE mb_governance_body SET kind = 'NATIONAL_FORUM', member_code = 'KOR' WHERE code = '"
                        + MeetingFixture.BODY + "'");
    }

    @AfterEach
    void forget() {
        MeetingFixture.DATABASE.empty("mb_charter");
    }

    @Test
    void aMeetingCountsOnceItWasHeld() {
        String code = fixture.plan(MeetingMode.IN_PERSON);
        assertThat(meetings("KOR")).isEmpty();
        String held = fixture.held();
        assertThat(meetings("KOR")).singleElement().satisfies(meeting -> {
            assertThat(meeting.code()).isEqualTo(held).isNotEqualTo(code);
            assertThat(meeting.lastOn()).isEqualTo(DAY);
            assertThat(meeting.openToPublic()).isTrue();
            assertThat(meeting.rulesPublic()).as("no charter is on record").isFalse();
        });
        assertThat(meetings("JPN")).isEmpty();
        assertThat(StatementCount.of(() -> meetings("KOR"))).isEqualTo(1);
    }

    @Test
    void theRulesOfTheBodyArePublicWhileACharterIsInForce() {
        fixture.held();
        charter(991, DAY.plusDays(1), null, false);
        assertThat(meetings("KOR").get(0).rulesPublic()).isFalse();
        charter(992, DAY, 991L, false);
        assertThat(meetings("KOR").get(0).rulesPublic()).isTrue();
        charter(993, DAY, 992L, true);
        assertThat(meetings("KOR").get(0).rulesPublic())
                .as("the charter was struck")
                .isFalse();
    }

    @Test
    void talksAndInventedMeetingsAreNone() {
        fixture.held();
        MeetingFixture.DATABASE.execute("UPDATE mb_meeting SET kind = 'ROUND_TABLE'");
        assertThat(meetings("KOR")).isEmpty();
        MeetingFixture.DATABASE.execute("UPDATE mb_meeting SET kind = 'REGULAR', invented = TRUE");
        assertThat(meetings("KOR")).isEmpty();
    }

    private List<ForumMeeting> meetings(String member) {
        return fixture.ask(em -> new Meetings(em).ofForums(List.of(member), DAY.minusYears(1), DAY));
    }

    private void charter(long id, LocalDate from, Long corrects, boolean struck) {
        MeetingFixture.DATABASE.execute(
                "INSERT INTO mb_charter (id, body_code, from_on, basis_ko, source, confidence, recorded_at,"
                        + " corrects_id, struck) VALUES (" + id + ", '" + MeetingFixture.BODY + "', '" + from
                        + "', '운영 규정', '운영 규정', 'VERIFIED', '2026-01-01', " + corrects + ", " + struck + ")");
    }
}
