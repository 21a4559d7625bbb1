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
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.web.export.ExportedList;
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
    private WholeLists lists;

    @Context
    private Request request;

    /** The whole list as JSON with a tag of its content. */
    @GET
    @Operation(
            summary = "Every action plan with its state on a day",
            description = "Parameter: asOf. announced is null where no source says how many commitments a plan has.")
    public Response list() throws IOException {
        return CacheableJson.answer(request, export(lists.question().asOf()));
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "Every action plan with its state on a day, as a file", description = "Parameter: asOf.")
    public Response file(@PathParam("extension") String extension) {
        LocalDate day = lists.question().asOf();
        return lists.file(export(day), extension, day);
    }

    private ExportedList<PlanRow> export(LocalDate day) {
        return lists.list(
                "plans",
                "plans.title",
                Map.of("asOf", day),
                List.of(
                        lists.column("plan", "progress.export.address", row -> row.memberCode() + "/" + row.ordinal()),
                        lists.column("titleKo", "drafting.field.titleKo", row -> row.title()
                                .ko()),
                        lists.column("titleEn", "drafting.field.titleEn", row -> row.title()
                                .en()),
                        lists.column("start", "drafting.field.start", row -> row.period()
                                .start()),
                        lists.column(
                                "end", "drafting.field.end", row -> row.period().end()),
                        lists.column(
                                "precision", "plans.period", row -> row.period().precision()),
                        lists.column("state", "plans.state", PlanRow::state),
                        lists.column("commitments", "plans.commitments", PlanRow::commitments),
                        lists.column("announced", "plans.announced", PlanRow::announced),
                        lists.column("completeness", "plans.completeness", PlanRow::completeness)),
                register.plans(day));
    }
}
