package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.MeetingFilter;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.AllPages;
import kr.opengov.web.frame.CurrentPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The meetings of a body for a calendar that subscribes to them. */
@Path("bodies/{code}/meetings.ics")
@RequestScoped
@Tag(name = "meetings")
public class BodyCalendarResource {

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingPapers papers;

    @Inject
    private CurrentPage current;

    @GET
    @Operation(summary = "The meetings of a body as iCalendar")
    public Response file(@PathParam("code") String code) {
        BodyChoice body = bodies.named(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        MeetingFilter filter = new MeetingFilter(body.code(), null, null);
        return papers.calendar(
                body.name(current.getLang()),
                AllPages.of(null, false, page -> meetings.list(filter, page)),
                body.code());
    }
}
