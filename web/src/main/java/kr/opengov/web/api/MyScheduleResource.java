package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.Stars;
import kr.opengov.web.frame.Language;
import kr.opengov.web.summit.CalendarLinks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of what somebody marked. The secret stands in the query, which no log of the portal keeps. */
@Path("my-schedule.ics")
@RequestScoped
@Tag(name = "summits")
public class MyScheduleResource {

    @Inject
    private Stars stars;

    @Inject
    private CalendarLinks links;

    @Context
    private HttpServletRequest http;

    @GET
    @Operation(
            summary = "The sessions somebody marked, as iCalendar",
            description = "Parameter: key, the secret that is shown in one's own schedule.")
    public Response calendar(@QueryParam("key") String key) {
        byte[] content = stars.calendar(key, Language.of(http).locale().getLanguage(), links.site())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        return Response.ok(content, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-schedule.ics\"")
                .build();
    }
}
