package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingView;
import kr.opengov.platform.documents.DocumentOutput;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.meetings.MeetingCalendar;
import kr.opengov.web.meetings.PrintedMinutes;

/** What a meeting gives to take away: its minutes as a document, its days for a calendar. */
@RequestScoped
public class MeetingPapers {

    @Inject
    private PrintedMinutes minutes;

    @Inject
    private DocumentOutput output;

    @Inject
    private MeetingCalendar calendar;

    @Inject
    private CurrentPage current;

    /** @param extension {@code pdf} or {@code hwpx} */
    Response answer(MeetingView view, String extension) {
        OfficialDocument document = minutes.of(view, current.getLang());
        boolean pdf = "pdf".equals(extension);
        return file(
                pdf ? output.pdf(document) : output.hwpx(document),
                pdf ? "application/pdf" : "application/hwp+zip",
                "minutes-" + view.row().code() + "-" + view.minutes().number() + "." + extension);
    }

    Response calendar(MeetingView view) {
        return calendar(
                view.row().title(current.getLang()),
                List.of(new MeetingCalendar.Entry(view.row(), view.facts().place(current.getLang()))),
                view.row().code());
    }

    /** The meetings of a body; a list knows no places, the meeting's own address does. */
    Response calendar(String name, Iterable<MeetingRow> rows, String code) {
        List<MeetingCalendar.Entry> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(new MeetingCalendar.Entry(row, null)));
        return calendar(name, entries, code);
    }

    private Response calendar(String name, List<MeetingCalendar.Entry> entries, String code) {
        return file(
                calendar.of(name, entries, current.getLang()),
                "text/calendar;charset=UTF-8",
                code.toLowerCase(Locale.ROOT) + ".ics");
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
