package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.summit.ChangeKind;
import kr.opengov.summit.ReleaseChange;

/** Changes in words, for documents and mails, which have no page to lend them its bundle. */
final class ChangeWords {
    private static final DateTimeFormatter DAY_KO =
            DateTimeFormatter.ofPattern("yyyy. M. d.'('E')' HH:mm", Locale.KOREAN);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("E d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm z", Locale.ENGLISH);

    private ChangeWords() {}

    static String kind(ChangeKind kind, String language) {
        boolean korean = "ko".equals(language);
        return switch (kind) {
            case NEW -> korean ? "추가" : "New";
            case TIME -> korean ? "시간 변경" : "Time changed";
            case ROOM -> korean ? "회의장 변경" : "Room changed";
            case DURATION -> korean ? "길이 변경" : "Length changed";
            case SPEAKERS -> korean ? "연사 변경" : "Speakers changed";
            case TEXT -> korean ? "내용 변경" : "Text changed";
            case CANCELLED -> korean ? "취소" : "Cancelled";
            case REINSTATED -> korean ? "취소 철회" : "Reinstated";
            case BREAK -> korean ? "휴식 시간 변경" : "Break changed";
        };
    }

    /** One line: what changed, before and after. */
    static String line(ReleaseChange change, ZoneId zone, String language) {
        String before = value(change.before(), change.kind(), zone, language);
        String after = value(change.after(), change.kind(), zone, language);
        String text = kind(change.kind(), language);
        if (before != null && after != null && !before.equals(after)) {
            return text + ": " + before + " → " + after;
        }
        String only = after == null ? before : after;
        return only == null ? text : text + ": " + only;
    }

    /** What stood before or after; null for nothing. */
    static String value(Bilingual both, ChangeKind kind, ZoneId zone, String language) {
        String value = both == null ? null : both.text(language);
        if (Blank.is(value)) {
            return null;
        }
        return switch (kind) {
            case NEW, TIME, CANCELLED, REINSTATED, BREAK -> times(value, zone, language);
            case DURATION -> value + ("ko".equals(language) ? "분" : " minutes");
            default -> value;
        };
    }

    private static String times(String value, ZoneId zone, String language) {
        int slash = value.indexOf('/');
        ZonedDateTime from = Instant.parse(value.substring(0, slash)).atZone(zone);
        ZonedDateTime to = Instant.parse(value.substring(slash + 1)).atZone(zone);
        return ("ko".equals(language) ? DAY_KO : DAY_EN).format(from) + "–" + TIME.format(to);
    }
}
