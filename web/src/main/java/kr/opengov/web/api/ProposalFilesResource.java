package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All proposals under an address that says its format, for links and for spreadsheets that load from an address. */
@Path("proposals.{extension: csv|xlsx|json}")
@RequestScoped
@Tag(name = "proposals")
public class ProposalFilesResource {

    @Inject
    private ProposalsResource proposals;

    /** All of them with their texts; parameters call, state and channel. */
    @GET
    @Operation(summary = "All proposals with their texts as a file")
    public Response file(@PathParam("extension") String extension) {
        return proposals.file(extension);
    }
}
