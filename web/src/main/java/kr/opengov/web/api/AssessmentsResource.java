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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.opengov.actionplans.Assessments;
import kr.opengov.actionplans.CodingView;
import kr.opengov.actionplans.UnitView;
import kr.opengov.web.export.ExportedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What assessors say about one plan as open data; NA, ND and NR are three different blanks. */
@Path("plans/{member}/{ordinal: [1-9][0-9]{0,3}}/assessment")
@RequestScoped
@Tag(name = "plans")
public class AssessmentsResource {

    private static final String DESCRIPTION =
            "value is null where blank says why: NA not applicable, ND not determined in"
                    + " that period, NR not reviewed yet. Values belong to a method.";

    @Inject
    private Assessments assessments;

    @Inject
    private WholeLists lists;

    @PathParam("member")
    private String member;

    @PathParam("ordinal")
    private int ordinal;

    @Context
    private Request request;

    private record Line(UnitView unit, CodingView coding) {}

    /** Every judgement that counts. */
    @GET
    @Operation(summary = "What assessors say about one plan", description = DESCRIPTION)
    public Response list() throws IOException {
        return CacheableJson.answer(request, export());
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "What assessors say about one plan, as a file", description = DESCRIPTION)
    public Response file(@PathParam("extension") String extension) {
        return lists.file(export(), extension);
    }

    private ExportedList<Line> export() {
        String plan = member.toUpperCase(Locale.ROOT) + "/" + ordinal;
        List<Line> lines = assessments.units(plan).stream()
                .flatMap(unit -> unit.codings().stream().map(coding -> new Line(unit, coding)))
                .toList();
        return lists.list(
                "assessment",
                "assessments.codings",
                Map.of("plan", plan),
                List.of(
                        lists.column(
                                "unit", "assessments.unit", line -> line.unit().code()),
                        lists.column("kind", "assessments.unit.kind", line -> line.unit()
                                .kind()),
                        lists.column(
                                "commitments",
                                "assessments.unit.commitments",
                                line -> String.join(", ", line.unit().commitments())),
                        lists.column("variable", "assessments.variable", line -> line.coding()
                                .variable()),
                        lists.column("value", "assessments.value", line -> line.coding()
                                .value()),
                        lists.column("blank", "assessments.blank", line -> line.coding()
                                .blank()),
                        lists.column("method", "assessments.method", line -> line.coding()
                                .method()),
                        lists.column("coder", "assessments.coder", line -> line.coding()
                                .coder()),
                        lists.column("codedOn", "assessments.codedOn", line -> line.coding()
                                .codedOn()),
                        lists.column("note", "assessments.note", line -> line.coding()
                                .note()),
                        lists.column(
                                "source", "frame.source", line -> line.coding().source())),
                lines);
    }
}
