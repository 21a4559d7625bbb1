package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import kr.opengov.actionplans.Consultations;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Consultations as open data; a result is there when everybody may know it and for nobody before. */
@Path("consultations")
@RequestScoped
@Tag(name = "proposals")
public class ConsultationsResource {

    @Inject
    private Consultations consultations;

    @Context
    private Request request;

    @GET
    @Operation(summary = "Consultations, without results")
    public Response list() {
        return CacheableJson.answer(
                request,
                JsonSource.JSON
                        .createObjectBuilder()
                        .add("consultations", JsonFacts.list(consultations.all(), view -> new JsonFacts()
                                .with("code", view.code())
                                .with("call", view.callCode())
                                .with("titleKo", view.titleKo())
                                .with("titleEn", view.titleEn())
                                .with("opensOn", view.opensOn())
                                .with("closesOn", view.closesOn())
                                .build()))
                        .build());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One consultation with its result, which is sealed until the end")
    public Response consultation(@PathParam("code") String code) {
        return consultations
                .view(code.toUpperCase(Locale.ROOT))
                .map(view -> CacheableJson.answer(
                        request,
                        CallJson.of(view, consultations.result(view.code()).orElse(null))))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }
}
