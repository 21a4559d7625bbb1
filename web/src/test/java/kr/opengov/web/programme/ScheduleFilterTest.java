package kr.opengov.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.PlacedSlot;
import kr.opengov.summit.RoomKind;
import kr.opengov.summit.RoomRow;
import kr.opengov.summit.ScheduleView;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.ThemeView;
import kr.opengov.summit.UnscheduledSession;
import org.junit.jupiter.api.Test;

/** What the editor shows of a day when a room or a theme is chosen. */
class ScheduleFilterTest {
    private static final Bilingual NAME = new Bilingual("이름", "Name", true);
    private static final ScheduleView VIEW = new ScheduleView(
            new DeskSummit(
                    1,
                    "demo",
                    NAME,
                    ZoneId.of("Asia/Seoul"),
                    LocalDate.of(2021, 12, 15),
                    LocalDate.of(2021, 12, 17),
                    LocalTime.of(4, 0),
                    15,
                    1),
            LocalDate.of(2021, 12, 15),
            List.of(room(1), room(2), room(3)),
            List.of(new ThemeView("civic", 1, NAME), new ThemeView("digital", 2, NAME), new ThemeView("idle", 3, NAME)),
            List.of(slot(1, "civic", 1), slot(2, "digital", 1), slot(3, "digital", 3)),
            List.of(waiting(4, 1), waiting(5, 2), waiting(6, null)),
            List.of(),
            false);

    private static RoomRow room(long id) {
        return new RoomRow(
                id, 1, (int) id, "방 " + id, "Room " + id, RoomKind.values()[0], null, null, null, false, 0, null);
    }

    private static PlacedSlot slot(long id, String theme, long room) {
        Instant start = Instant.parse("2021-12-15T01:00:00Z").plusSeconds(3600 * id);
        return new PlacedSlot(
                id,
                1,
                SlotKind.SESSION,
                id,
                "C" + id,
                NAME,
                SessionState.CONFIRMED,
                theme,
                1,
                room,
                start,
                start.plusSeconds(60));
    }

    private static UnscheduledSession waiting(long id, Integer theme) {
        return new UnscheduledSession(id, "C" + id, NAME, SessionState.CONFIRMED, theme, null);
    }

    @Test
    void withoutAChoiceEverythingIsShown() {
        ScheduleFilter all = new ScheduleFilter(null, "");
        assertThat(all.rooms(VIEW)).hasSize(3);
        assertThat(all.slots(VIEW)).hasSize(3);
        assertThat(all.waiting(VIEW)).hasSize(3);
        assertThat(all.fades("civic")).isFalse();
        assertThat(all.query()).isEmpty();
    }

    @Test
    void aThemeShowsItsRoomsAndItsSessions() {
        ScheduleFilter civic = new ScheduleFilter(null, "civic");
        assertThat(civic.rooms(VIEW)).extracting(RoomRow::id).containsExactly(1L);
        assertThat(civic.slots(VIEW)).extracting(PlacedSlot::id).containsExactly(1L);
        assertThat(civic.waiting(VIEW)).extracting(UnscheduledSession::id).containsExactly(4L);
        assertThat(civic.fades("digital"))
                .as("another session in one of its rooms")
                .isTrue();
        assertThat(civic.query()).isEqualTo("&theme=civic");
    }

    @Test
    void aThemeWithoutAPlaceThatDayKeepsEveryRoomToBePlacedIn() {
        ScheduleFilter idle = new ScheduleFilter(null, "idle");
        assertThat(idle.rooms(VIEW)).hasSize(3);
        assertThat(idle.absent(VIEW)).isTrue();
        assertThat(new ScheduleFilter(null, "civic").absent(VIEW)).isFalse();
        assertThat(new ScheduleFilter(2L, "idle").absent(VIEW))
                .as("one room is shown, not every one")
                .isFalse();
    }

    @Test
    void aRoomGoesBeforeTheTheme() {
        ScheduleFilter both = new ScheduleFilter(2L, "digital");
        assertThat(both.rooms(VIEW)).extracting(RoomRow::id).containsExactly(2L);
        assertThat(both.slots(VIEW)).isEmpty();
        assertThat(both.query()).isEqualTo("&room=2&theme=digital");
    }

    @Test
    void whatIsNoCodeOfAThemeDoesNotGetIntoAddresses() {
        assertThat(new ScheduleFilter(null, "a\"><b").query()).isEmpty();
    }
}
