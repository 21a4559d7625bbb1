package kr.opengov.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingState;
import kr.opengov.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingCalendarTest {

    private static final Instant START = Instant.parse("2026-03-10T05:00:00Z");
    private static final String LONG = "제4기 대한민국 열린정부위원회 전체회의, 제6차 국가실행계획 이행 점검; 과제별 보고와 의결 그리고 기타";

    private final MeetingCalendar calendar = new MeetingCalendar(
            new Settings(key -> Optional.of("https://portal.example")),
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Seoul")));

    @Test
    void saysHoursInUtcAndWholeDaysWithoutThem() {
        String text = unfolded(calendar.of(
                "위원회",
                List.of(entry("A-1", START, MeetingState.NOTICED), entry("A-2", null, MeetingState.CANCELLED)),
                "ko"));

        assertThat(text)
                .contains("DTSTART:20260310T050000Z")
                .contains("DTEND:20260310T070000Z")
                .contains("DTSTART;VALUE=DATE:20260310")
                .contains("DTEND;VALUE=DATE:20260311")
                .contains("STATUS:CONFIRMED")
                .contains("STATUS:CANCELLED")
                .contains("UID:a-1@meetings.opengov.kr")
                .contains("URL:https://portal.example/meetings/A-1")
                .contains("LOCATION:정부서울청사");
    }

    @Test
    void leavesOutAMeetingOfWhichOnlyTheMonthIsKnown() {
        MeetingRow row = row("A-3", null, MeetingState.CLOSED, DayPrecision.MONTH);
        assertThat(calendar.of("위원회", List.of(new MeetingCalendar.Entry(row, null)), "ko"))
                .doesNotContain("VEVENT");
    }

    @Test
    void foldsByOctetsAndNeverInsideALetter() {
        String text = calendar.of("위원회", List.of(entry("A-1", START, MeetingState.NOTICED)), "ko");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(text)).contains(LONG.replace(",", "\\,").replace(";", "\\;"));
    }

    @Test
    void passesAnIndependentCheck(@TempDir Path folder) throws IOException, InterruptedException {
        Path lint = Path.of("../../shared/schemas/ics_lint.py");
        assumeThat(lint).as("the shared checker").exists();
        Path file = folder.resolve("meetings.ics");
        Files.writeString(
                file,
                calendar.of(
                        "위원회",
                        List.of(entry("A-1", START, MeetingState.PLANNED), entry("A-2", null, MeetingState.NOTICED)),
                        "en"));
        Process check = new ProcessBuilder("python3", lint.toAbsolutePath().toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }

    private static MeetingCalendar.Entry entry(String code, Instant start, MeetingState state) {
        return new MeetingCalendar.Entry(row(code, start, state, DayPrecision.DAY), "정부서울청사");
    }

    private static MeetingRow row(String code, Instant start, MeetingState state, DayPrecision precision) {
        LocalDate day = LocalDate.of(2026, 3, 10);
        return new MeetingRow(
                1L,
                3,
                code,
                "KOR-COMMITTEE",
                "열린정부위원회",
                "Open Government Committee",
                1,
                LONG,
                null,
                MeetingKind.REGULAR,
                MeetingMode.IN_PERSON,
                state,
                day,
                day,
                precision,
                start,
                start == null ? null : start.plusSeconds(7200),
                false,
                0,
                false);
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
