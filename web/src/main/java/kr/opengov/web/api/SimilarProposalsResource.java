package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kr.opengov.actionplans.Proposals;
import kr.opengov.actionplans.SimilarProposal;
import kr.opengov.platform.JsonSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published proposals with a title like a text, for the form that proposes. */
@Path("proposals/similar")
@RequestScoped
@Tag(name = "proposals")
public class SimilarProposalsResource {

    private static final int LONGEST = 200;

    @Inject
    private Proposals proposals;

    /** At most five, the likest first, with the words that both titles have. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Proposals with a similar title", description = "Parameter: title.")
    public String similar(@QueryParam("title") String title) {
        String text = title == null ? "" : title.substring(0, Math.min(LONGEST, title.length()));
        JsonArrayBuilder found = JsonSource.JSON.createArrayBuilder();
        for (SimilarProposal one : proposals.similar(text)) {
            found.add(JsonSource.JSON
                    .createObjectBuilder()
                    .add("code", one.code())
                    .add("title", one.title())
                    .add("percent", one.percent())
                    .add("supports", one.supports())
                    .add("shared", JsonSource.JSON.createArrayBuilder(one.shared())));
        }
        return found.build().toString();
    }
}
