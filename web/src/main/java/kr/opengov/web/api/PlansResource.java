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
import java.util.function.Function;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import kr.opengov.web.members.DayQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every action plan with its state on a day ({@code asOf}) as open data. */
@Path("plans")
@RequestScoped
@Tag(name = "plans")
public class PlansResource {

    @Inject
    private PlanRegister register;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** The whole list as JSON with a tag of its content. */
    @GET
    @Operation(
            summary = "Every action plan with its state on a day",
            description = "Parameter: asOf. announced is null where no source says how many commitments a plan has.")
    public Response list() throws IOException {
        return CacheableJson.answer(request, export());
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "Every action plan with its state on a day, as a file", description = "Parameter: asOf.")
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

    private ExportedList<PlanRow> export() {
        DayQuestion question = question();
        return new ExportedList<>(
                "plans",
                format.sentence("plans.title"),
                Map.of("asOf", question.asOf()),
                List.of(
                        column("plan", "progress.export.address", row -> row.memberCode() + "/" + row.ordinal()),
                        column("titleKo", "drafting.field.titleKo", row -> row.title()
                                .ko()),
                        column("titleEn", "drafting.field.titleEn", row -> row.title()
                                .en()),
                        column("start", "drafting.field.start", row -> row.period()
                                .start()),
                        column("end", "drafting.field.end", row -> row.period().end()),
                        column("precision", "plans.period", row -> row.period().precision()),
                        column("state", "plans.state", PlanRow::state),
                        column("commitments", "plans.commitments", PlanRow::commitments),
                        column("announced", "plans.announced", PlanRow::announced),
                        column("completeness", "plans.completeness", PlanRow::completeness)),
                register.plans(question.asOf()));
    }

    private Column<PlanRow> column(String name, String title, Function<PlanRow, ?> value) {
        return new Column<>(name, format.sentence(title), value);
    }
}
