package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of meetings under an address that says its format, for links and for spreadsheets that load from an address. */
@Path("meetings.{extension: csv|xlsx|json}")
@RequestScoped
@Tag(name = "meetings")
public class MeetingFilesResource {

    @Inject
    private MeetingsResource meetings;

    /** The whole list as a file, with the query of the page. */
    @GET
    @Operation(summary = "Meetings of governance bodies, the whole list as a file")
    public Response file(@PathParam("extension") String extension) {
        return meetings.file(extension);
    }
}
