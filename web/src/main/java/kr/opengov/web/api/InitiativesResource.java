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
import java.util.Map;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.Initiatives;
import kr.opengov.web.export.AllPages;
import kr.opengov.web.export.ExportedList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of open innovation as open data. */
@Path("initiatives")
@RequestScoped
@Tag(name = "plans")
public class InitiativesResource {

    @Inject
    private Initiatives initiatives;

    @Inject
    private WholeLists lists;

    @Context
    private Request request;

    /** Every initiative with its strategy, stage and result. */
    @GET
    @Operation(summary = "The register of open innovation")
    public Response list() throws IOException {
        return CacheableJson.answer(request, export());
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "The register of open innovation as a file")
    public Response file(@PathParam("extension") String extension) {
        return lists.file(export(), extension);
    }

    private ExportedList<InitiativeView> export() {
        return lists.list(
                "initiatives",
                "initiatives.export.title",
                Map.of(),
                List.of(
                        lists.column("code", "initiatives.code", InitiativeView::code),
                        lists.column("member", "initiatives.member", InitiativeView::member),
                        lists.column("commitment", "initiatives.commitment", InitiativeView::commitment),
                        lists.column("strategy", "initiatives.strategy", InitiativeView::strategy),
                        lists.column("stage", "initiatives.stage", InitiativeView::stage),
                        lists.column("stageSince", "initiatives.stageSince", InitiativeView::stageSince),
                        lists.column("titleKo", "initiatives.titleKo", row -> row.title()
                                .ko()),
                        lists.column("titleEn", "initiatives.titleEn", row -> row.title()
                                .en()),
                        lists.column("goalKo", "initiatives.goalKo", row -> row.goal()
                                .ko()),
                        lists.column("goalEn", "initiatives.goalEn", row -> row.goal()
                                .en()),
                        lists.column("partnersKo", "initiatives.partnersKo", row -> row.partners()
                                .ko()),
                        lists.column("partnersEn", "initiatives.partnersEn", row -> row.partners()
                                .en()),
                        lists.column("judges", "initiatives.judges", InitiativeView::judges),
                        lists.column("criteria", "initiatives.criteria", InitiativeView::criteria),
                        lists.column("resultKo", "initiatives.resultKo", row -> row.result()
                                .ko()),
                        lists.column("resultEn", "initiatives.resultEn", row -> row.result()
                                .en()),
                        lists.column("link", "initiatives.link", InitiativeView::link)),
                AllPages.of(null, false, page -> initiatives.initiatives(null, page)));
    }
}
