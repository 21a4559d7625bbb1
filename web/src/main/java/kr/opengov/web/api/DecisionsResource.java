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
import java.util.Map;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.Meetings;
import kr.opengov.web.frame.Format;
import kr.opengov.web.meetings.MeetingColumns;
import kr.opengov.web.meetings.MeetingQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of decisions as open data. The query is the one of the page {@code /decisions}. */
@Path("decisions{extension: (\\.(csv|xlsx|json))?}")
@RequestScoped
@Tag(name = "meetings")
public class DecisionsResource {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingColumns columns;

    @Inject
    private ListAnswers answers;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** One page of JSON, or with an extension the whole list as a file. */
    @GET
    @Operation(
            summary = "Decisions of governance bodies",
            description = "Parameters: body, year, outcome, q, asOf, knownAt, sort, order, page, size, format.")
    public Response list(@PathParam("extension") String extension) throws IOException {
        return extension.isEmpty() ? answers.answer(request, source()) : answers.file(source(), extension.substring(1));
    }

    private ListAnswers.Source<DecisionRow> source() {
        MeetingQuestion question = MeetingQuestion.ofDecisions(http::getParameter, clock.getZone());
        BadQuery.refuse(question.complaints());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("body", question.decisions().bodyCode());
        facts.put("year", question.decisions().year());
        facts.put("outcome", question.decisions().outcome());
        facts.put("q", question.decisions().text());
        facts.put("asOf", question.decisions().asOf());
        facts.put("knownAt", question.decisions().knownAt());
        return new ListAnswers.Source<>(
                "decisions",
                format.sentence("meetings.decisions.title"),
                facts,
                columns.ofDecisions(),
                question.page(),
                page -> meetings.decisions(question.decisions(), page));
    }
}
