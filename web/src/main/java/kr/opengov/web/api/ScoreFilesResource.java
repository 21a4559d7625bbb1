package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import kr.opengov.membership.Eligibility;
import kr.opengov.web.eligibility.ScoreColumns;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.members.DayQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every recorded score as a file, in the form in which the desk takes it back. */
@Path("eligibility-scores.{extension: csv|xlsx|json}")
@RequestScoped
@Tag(name = "members")
public class ScoreFilesResource {

    @Inject
    private Eligibility eligibility;

    @Inject
    private WholeLists lists;

    /** The whole list; the parameter knownAt leaves out what was recorded later. */
    @GET
    @Operation(summary = "Eligibility scores and values checks, the whole list as a file")
    public Response file(@PathParam("extension") String extension) {
        DayQuestion question = lists.question();
        ExportedList<?> list = lists.list(
                "eligibility-scores",
                "eligibility.sheets",
                Map.of("knownAt", question.knownAt()),
                ScoreColumns.ALL,
                eligibility.scores(question.knownAt()));
        return lists.file(list, extension);
    }
}
