package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import kr.opengov.membership.ExchangedList;
import kr.opengov.membership.RegisterFiles;
import kr.opengov.web.exchange.RegisterExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists of the register with everything it takes to enter them again, in the form in which the desk takes them back. */
@Path("register/{list: [a-z-]+}.{extension: csv|xlsx|json}")
@RequestScoped
@Tag(name = "members")
public class RegisterFilesResource {

    @Inject
    private RegisterFiles files;

    @Inject
    private RegisterExport export;

    @Inject
    private WholeLists lists;

    /** The whole list as it stands. */
    @GET
    @Operation(
            summary = "A list of the register as a file",
            description = "memberships, member-statuses, bodies, charters, terms, seats, office-holders, meetings,"
                    + " agenda-items, decisions, minutes, plan-cycles or review-cases.")
    public Response file(@PathParam("list") String name, @PathParam("extension") String extension) {
        ExchangedList list = Arrays.stream(ExchangedList.values())
                .filter(each -> each.open() && each.fileName().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return lists.file(export.of(files.published(list)), extension);
    }
}
