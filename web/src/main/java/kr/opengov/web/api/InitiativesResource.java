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
import java.util.Map;
import java.util.function.Function;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.Initiatives;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.AllPages;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
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
    private Format format;

    @Inject
    private Clock clock;

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
        return Download.of(
                export(),
                ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND")),
                LocalDate.now(clock).toString());
    }

    private ExportedList<InitiativeView> export() {
        return new ExportedList<>(
                "initiatives",
                format.sentence("initiatives.export.title"),
                Map.of(),
                List.of(
                        column("code", "initiatives.code", InitiativeView::code),
                        column("member", "initiatives.member", InitiativeView::member),
                        column("commitment", "initiatives.commitment", InitiativeView::commitment),
                        column("strategy", "initiatives.strategy", InitiativeView::strategy),
                        column("stage", "initiatives.stage", InitiativeView::stage),
                        column("stageSince", "initiatives.stageSince", InitiativeView::stageSince),
                        column("titleKo", "initiatives.titleKo", row -> row.title()
                                .ko()),
                        column("titleEn", "initiatives.titleEn", row -> row.title()
                                .en()),
                        column("goalKo", "initiatives.goalKo", row -> row.goal().ko()),
                        column("goalEn", "initiatives.goalEn", row -> row.goal().en()),
                        column("partnersKo", "initiatives.partnersKo", row -> row.partners()
                                .ko()),
                        column("partnersEn", "initiatives.partnersEn", row -> row.partners()
                                .en()),
                        column("judges", "initiatives.judges", InitiativeView::judges),
                        column("criteria", "initiatives.criteria", InitiativeView::criteria),
                        column("resultKo", "initiatives.resultKo", row -> row.result()
                                .ko()),
                        column("resultEn", "initiatives.resultEn", row -> row.result()
                                .en()),
                        column("link", "initiatives.link", InitiativeView::link)),
                AllPages.of(null, false, page -> initiatives.initiatives(null, page)));
    }

    private Column<InitiativeView> column(String name, String title, Function<InitiativeView, ?> value) {
        return new Column<>(name, format.sentence(title), value);
    }
}
