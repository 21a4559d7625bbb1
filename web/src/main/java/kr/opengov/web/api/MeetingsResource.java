package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.Meetings;
import kr.opengov.membership.MinutesEdition;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.meetings.MeetingColumns;
import kr.opengov.web.meetings.MeetingQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings as open data. The query is the one of the page {@code /meetings}. */
@Path("meetings")
@RequestScoped
@Tag(name = "meetings")
public class MeetingsResource {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingColumns columns;

    @Inject
    private ListAnswers answers;

    @Inject
    private MeetingPapers printed;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    @GET
    @Operation(
            summary = "Meetings of governance bodies",
            description = "Parameters: body, year, state, asOf, knownAt, sort, order, page, size, format. "
                    + "JSON in pages with links; the whole list as format=csv or format=xlsx.")
    public Response list() throws IOException {
        return answers.answer(request, source());
    }

    /** The whole list as a file. */
    Response file(String extension) {
        return answers.file(source(), extension);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One meeting with agenda, attendance by sector, decisions and published minutes")
    public Response meeting(@PathParam("code") String code) {
        return CacheableJson.answer(
                request,
                MeetingJson.of(
                        meetings.view(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refusal("NOT_FOUND"))));
    }

    /** The published minutes as a text file; 404 while none are published. */
    @GET
    @Path("{code}/minutes.txt")
    @Operation(summary = "The published minutes of a meeting as plain text")
    public Response minutes(@PathParam("code") String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        MinutesEdition edition =
                meetings.view(upper).map(view -> view.minutes()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        return Response.ok(edition.text() + "\n", "text/plain;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"minutes-" + upper + "-" + edition.number() + ".txt\"")
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** The published minutes as a document to print or to go on with; 404 while none are published. */
    @GET
    @Path("{code}/minutes.{extension: pdf|hwpx}")
    @Operation(summary = "The published minutes of a meeting as PDF or HWPX")
    public Response minutes(@PathParam("code") String code, @PathParam("extension") String extension) {
        String upper = code.toUpperCase(Locale.ROOT);
        return meetings.view(upper)
                .filter(view -> view.minutes() != null)
                .map(view -> printed.answer(view, extension))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** The meeting for a calendar. */
    @GET
    @Path("{code}.ics")
    @Operation(summary = "One meeting as iCalendar")
    public Response calendar(@PathParam("code") String code) {
        return meetings.view(code.toUpperCase(Locale.ROOT))
                .map(printed::calendar)
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private ListAnswers.Source<MeetingRow> source() {
        MeetingQuestion question = MeetingQuestion.ofMeetings(http::getParameter, clock.getZone());
        BadQuery.refuse(question.complaints());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("body", question.meetings().bodyCode());
        facts.put("year", question.meetings().year());
        facts.put("state", question.meetings().state());
        facts.put("asOf", question.meetings().asOf());
        facts.put("knownAt", question.meetings().knownAt());
        return new ListAnswers.Source<>(
                "meetings",
                format.sentence("meetings.title"),
                facts,
                columns.ofMeetings(),
                question.page(),
                page -> meetings.list(question.meetings(), page));
    }
}
