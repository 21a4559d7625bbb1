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
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.CommitmentWork;
import kr.opengov.actionplans.Progress;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import kr.opengov.web.members.DayQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every commitment with its progress by a day ({@code asOf}) as open data. */
@Path("commitments")
@RequestScoped
@Tag(name = "plans")
public class CommitmentsResource {

    @Inject
    private Progress progress;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** The whole list as JSON with a tag of its content; a blank percentage is not known, which is not 0. */
    @GET
    @Operation(
            summary = "Every commitment with its progress by a day",
            description = "Parameter: asOf. reported and verified are percent of what is known, null when nothing is.")
    public Response list() throws IOException {
        return CacheableJson.answer(request, export());
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "Every commitment with its progress by a day, as a file", description = "Parameter: asOf.")
    public Response file(@PathParam("extension") String extension) {
        return Download.of(
                export(),
                ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND")),
                question().asOf().toString());
    }

    private DayQuestion question() {
        DayQuestion question = DayQuestion.read(http::getParameter, clock);
        BadQuery.refuse(question.complaints());
        return question;
    }

    private ExportedList<CommitmentWork> export() {
        DayQuestion question = question();
        return new ExportedList<>(
                "commitments",
                format.sentence("progress.export.title"),
                Map.of("asOf", question.asOf()),
                columns(),
                progress.register(question.asOf()));
    }

    private List<Column<CommitmentWork>> columns() {
        return List.of(
                new Column<CommitmentWork>(
                        "commitment", format.sentence("progress.export.address"), CommitmentWork::commitment),
                new Column<CommitmentWork>("number", format.sentence("plans.number"), CommitmentWork::number),
                new Column<CommitmentWork>("planKo", format.sentence("plans.plan"), row -> row.planTitle()
                        .ko()),
                new Column<CommitmentWork>("titleKo", format.sentence("drafting.field.titleKo"), row -> row.title()
                        .ko()),
                new Column<CommitmentWork>("titleEn", format.sentence("drafting.field.titleEn"), row -> row.title()
                        .en()),
                new Column<CommitmentWork>("agencies", format.sentence("plans.agencies"), CommitmentWork::agencies),
                new Column<CommitmentWork>("reported", format.sentence("progress.reported"), row -> row.reported()
                        .percent()),
                new Column<CommitmentWork>(
                        "reportedFor", format.sentence("progress.export.known"), row -> row.reported()
                                .known()),
                new Column<CommitmentWork>("verified", format.sentence("progress.verified"), row -> row.verified()
                        .percent()),
                new Column<CommitmentWork>(
                        "lastReported", format.sentence("progress.export.last"), CommitmentWork::lastReported),
                new Column<CommitmentWork>(
                        "reportDueOn",
                        format.sentence("progress.due"),
                        row -> row.due() == null ? null : row.due().dueOn()));
    }
}
