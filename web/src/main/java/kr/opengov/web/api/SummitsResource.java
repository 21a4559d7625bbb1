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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.CalendarChoice;
import kr.opengov.summit.Exchange;
import kr.opengov.summit.Programme;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Language;
import kr.opengov.web.frame.StoredPage;
import kr.opengov.web.summit.CalendarLinks;
import kr.opengov.web.summit.SummitColumns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last release of a programme in the formats other programs read. */
@Path("summits/{acronym}")
@RequestScoped
@Tag(name = "summits")
public class SummitsResource {

    private static final String JSON = "application/json;charset=UTF-8";

    @Inject
    private Exchange exchange;

    @Inject
    private Programme programme;

    @Inject
    private ReleasedFiles files;

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
        return answer("xml", null, "application/xml;charset=UTF-8", () -> exchange.scheduleXml(acronym, links.site()));
    }

    @GET
    @Path("schedule.json")
    @Operation(summary = "The programme as schedule.json, version 1")
    public Response json() {
        return answer("json", null, JSON, () -> exchange.scheduleJson(acronym, links.site()));
    }

    @GET
    @Path("schedule2.json")
    @Operation(summary = "The programme as schedule2.json, alpha-3, with states and breaks")
    public Response json2() {
        return answer("json", "2", JSON, () -> exchange.scheduleJson2(acronym, links.site()));
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
            return answer(
                    "ics",
                    choice,
                    "text/calendar;charset=UTF-8",
                    () -> exchange.calendar(acronym, choice, language(), links.site()));
        } catch (DateTimeException e) {
            throw new Refusal("NOT_FOUND");
        }
    }

    @GET
    @Path("sessions.{extension: csv|xlsx}")
    @Operation(summary = "The sessions as a spreadsheet")
    public Response sessions(@PathParam("extension") String extension) {
        return list("sessions", columns.sessions(), () -> exchange.sessions(acronym), extension);
    }

    @GET
    @Path("speakers.{extension: csv|xlsx}")
    @Operation(summary = "The speakers as a spreadsheet")
    public Response speakers(@PathParam("extension") String extension) {
        return list("speakers", columns.speakers(), () -> exchange.speakers(acronym), extension);
    }

    private <T> Response list(String name, List<Column<T>> shown, Supplier<Optional<List<T>>> rows, String extension) {
        ExportFormat format = ExportFormat.named(extension).orElseThrow();
        return answer(name + "-" + acronym, name, extension, format.mediaType(), () -> rows.get()
                .map(found -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        format.write(
                                new ExportedList<>(name, columns.title(name), Map.of("summit", acronym), shown, found),
                                out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return out.toByteArray();
                }));
    }

    private String language() {
        return Language.of(http).locale().getLanguage();
    }

    private Response answer(String extension, Object part, String type, Supplier<Optional<byte[]>> content) {
        return answer(acronym, part, extension, type, content);
    }

    /** A file of the last release, which is made when the first asks for it and kept for all others. */
    private Response answer(
            String name, Object part, String extension, String type, Supplier<Optional<byte[]>> content) {
        long release = programme.lastRelease(acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
        StoredPage file = files.file(
                new ReleasedFiles.Key(release, extension, language(), links.site(), Arrays.asList(acronym, part)),
                type,
                () -> content.get().orElseThrow(() -> new Refusal("NOT_FOUND")));
        boolean zipped = file.isCompressedFor(http);
        EntityTag tag = new EntityTag(file.tag(zipped));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(file.bytes(zipped), file.contentType())
                        .header(HttpHeaders.CONTENT_ENCODING, zipped ? "gzip" : null)
                : unchanged;
        CacheControl always = new CacheControl();
        always.setMaxAge(0);
        always.setMustRevalidate(true);
        always.setPrivate(false);
        return answer.tag(tag)
                .cacheControl(always)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9_-]", "_") + "." + extension + "\"")
                .build();
    }
}
