package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.CalendarChoice;
import kr.opengov.summit.Exchange;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Language;
import kr.opengov.web.summit.CalendarLinks;
import kr.opengov.web.summit.SummitColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last release of a programme in the formats other programs read. */
@Path("summits/{acronym}")
@RequestScoped
@Tag(name = "summits")
public class SummitsResource {

    @Inject
    private Exchange exchange;

    @Inject
    private SummitColumns columns;

    @Inject
    private CalendarLinks links;

    @Context
    private Request request;

    @Context
    private HttpServletRequest http;

    @PathParam("acronym")
    private String acronym;

    @GET
    @Path("schedule.xml")
    @Produces("application/vnd.c3voc.schedule+xml")
    @Operation(summary = "The programme as schedule.xml (frab, pentabarf)")
    public Response xml() {
        return answer(exchange.scheduleXml(acronym, links.site()), "application/xml;charset=UTF-8", "xml");
    }

    @GET
    @Path("schedule.json")
    @Operation(summary = "The programme as schedule.json, version 1")
    public Response json() {
        return answer(exchange.scheduleJson(acronym, links.site()), "application/json;charset=UTF-8", "json");
    }

    @GET
    @Path("schedule2.json")
    @Operation(summary = "The programme as schedule2.json, alpha-3, with states and breaks")
    public Response json2() {
        return answer(exchange.scheduleJson2(acronym, links.site()), "application/json;charset=UTF-8", "json");
    }

    /** The calendar of a summit, a day, a room, a theme or a session. */
    @GET
    @Path("calendar.ics")
    @Operation(summary = "The programme as iCalendar", description = "Parameters: day, room, theme, session.")
    public Response calendar(
            @QueryParam("day") String day,
            @QueryParam("room") String room,
            @QueryParam("theme") String theme,
            @QueryParam("session") String session) {
        try {
            CalendarChoice choice = new CalendarChoice(day == null ? null : LocalDate.parse(day), room, theme, session);
            String language = Language.of(http).locale().getLanguage();
            return answer(
                    exchange.calendar(acronym, choice, language, links.site()), "text/calendar;charset=UTF-8", "ics");
        } catch (DateTimeException e) {
            throw new Refusal("NOT_FOUND");
        }
    }

    @GET
    @Path("sessions.{extension: csv|xlsx}")
    @Operation(summary = "The sessions as a spreadsheet")
    public Response sessions(@PathParam("extension") String extension) {
        return list("sessions", columns.sessions(), exchange.sessions(acronym), extension);
    }

    @GET
    @Path("speakers.{extension: csv|xlsx}")
    @Operation(summary = "The speakers as a spreadsheet")
    public Response speakers(@PathParam("extension") String extension) {
        return list("speakers", columns.speakers(), exchange.speakers(acronym), extension);
    }

    private <T> Response list(String name, List<Column<T>> shown, Optional<List<T>> rows, String extension) {
        return Download.of(
                new ExportedList<>(
                        name,
                        columns.title(name),
                        Map.of("summit", acronym),
                        shown,
                        rows.orElseThrow(() -> new Refusal("NOT_FOUND"))),
                ExportFormat.named(extension).orElseThrow(),
                acronym);
    }

    private Response answer(Optional<byte[]> found, String type, String extension) {
        byte[] content = found.orElseThrow(() -> new Refusal("NOT_FOUND"));
        EntityTag tag = new EntityTag(digest(content));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl always = new CacheControl();
        always.setMaxAge(0);
        always.setMustRevalidate(true);
        always.setPrivate(false);
        return (unchanged == null ? Response.ok(content, type) : unchanged)
                .tag(tag)
                .cacheControl(always)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + acronym.replaceAll("[^A-Za-z0-9_-]", "_") + "." + extension + "\"")
                .build();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
