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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.actionplans.Assessments;
import kr.opengov.actionplans.CodingView;
import kr.opengov.actionplans.UnitView;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
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
    private Format format;

    @Inject
    private Clock clock;

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
        return Download.of(
                export(),
                ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND")),
                LocalDate.now(clock).toString());
    }

    private ExportedList<Line> export() {
        String plan = member.toUpperCase(Locale.ROOT) + "/" + ordinal;
        List<Line> lines = assessments.units(plan).stream()
                .flatMap(unit -> unit.codings().stream().map(coding -> new Line(unit, coding)))
                .toList();
        return new ExportedList<>(
                "assessment",
                format.sentence("assessments.codings"),
                Map.of("plan", plan),
                List.of(
                        column("unit", "assessments.unit", line -> line.unit().code()),
                        column("kind", "assessments.unit.kind", line -> line.unit()
                                .kind()),
                        column(
                                "commitments",
                                "assessments.unit.commitments",
                                line -> String.join(", ", line.unit().commitments())),
                        column("variable", "assessments.variable", line -> line.coding()
                                .variable()),
                        column("value", "assessments.value", line -> line.coding()
                                .value()),
                        column("blank", "assessments.blank", line -> line.coding()
                                .blank()),
                        column("method", "assessments.method", line -> line.coding()
                                .method()),
                        column("coder", "assessments.coder", line -> line.coding()
                                .coder()),
                        column("codedOn", "assessments.codedOn", line -> line.coding()
                                .codedOn()),
                        column("note", "assessments.note", line -> line.coding().note()),
                        column("source", "frame.source", line -> line.coding().source())),
                lines);
    }

    private Column<Line> column(String name, String title, Function<Line, ?> value) {
        return new Column<>(name, format.sentence(title), value);
    }
}
