package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The member list under an address that says its format, for links and for spreadsheets that load from an address. */
@Path("members.{extension: csv|xlsx|json}")
@RequestScoped
@Tag(name = "members")
public class MemberFilesResource {

    @Inject
    private MembersResource members;

    /** The whole list as a file, with the query of the page. */
    @GET
    @Operation(summary = "Members as of a day, the whole list as a file")
    public Response file(@PathParam("extension") String extension) {
        return members.file(extension);
    }
}
