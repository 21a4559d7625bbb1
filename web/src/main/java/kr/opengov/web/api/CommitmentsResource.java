package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.CommitmentWork;
import kr.opengov.actionplans.Progress;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.ExportedList;
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
    private WholeLists lists;

    @Context
    private Request request;

    /** The whole list as JSON with a tag of its content; a blank percentage is not known, which is not 0. */
    @GET
    @Operation(
            summary = "Every commitment with its progress by a day",
            description = "Parameter: asOf. reported and verified are percent of what is known, null when nothing is.")
    public Response list() throws IOException {
        return CacheableJson.answer(request, export(lists.question().asOf()));
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "Every commitment with its progress by a day, as a file", description = "Parameter: asOf.")
    public Response file(@PathParam("extension") String extension) {
        LocalDate day = lists.question().asOf();
        return lists.file(export(day), extension, day);
    }

    private ExportedList<CommitmentWork> export(LocalDate day) {
        return lists.list(
                "commitments", "progress.export.title", Map.of("asOf", day), columns(), progress.register(day));
    }

    private List<Column<CommitmentWork>> columns() {
        return List.of(
                lists.column("commitment", "progress.export.address", CommitmentWork::commitment),
                lists.column("number", "plans.number", CommitmentWork::number),
                lists.column("planKo", "plans.plan", row -> row.planTitle().ko()),
                lists.column(
                        "titleKo", "drafting.field.titleKo", row -> row.title().ko()),
                lists.column(
                        "titleEn", "drafting.field.titleEn", row -> row.title().en()),
                lists.column("agencies", "plans.agencies", CommitmentWork::agencies),
                lists.column(
                        "reported", "progress.reported", row -> row.reported().percent()),
                lists.column("reportedFor", "progress.export.known", row -> row.reported()
                        .known()),
                lists.column(
                        "verified", "progress.verified", row -> row.verified().percent()),
                lists.column("lastReported", "progress.export.last", CommitmentWork::lastReported),
                lists.column(
                        "reportDueOn",
                        "progress.due",
                        row -> row.due() == null ? null : row.due().dueOn()));
    }
}
