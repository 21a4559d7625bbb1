package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.opengov.membership.BodyCompliance;
import kr.opengov.membership.BodyProfile;
import kr.opengov.membership.BodyRow;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.RosterRow;
import kr.opengov.platform.Refusal;
import kr.opengov.web.bodies.BodyColumns;
import kr.opengov.web.bodies.RosterColumns;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.members.DayQuestion;
import kr.opengov.web.query.QueryReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Committees, councils and working groups as open data, as of a day ({@code asOf}) and as known at an instant. */
@Path("")
@RequestScoped
@Tag(name = "bodies")
public class BodiesResource {

    private static final String BODIES = "bodies";

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** Every body; one page, since there are few. */
    @GET
    @Path(BODIES)
    @Operation(summary = "Governance bodies as of a day", description = "Parameters: asOf, knownAt.")
    public Response list() throws IOException {
        return CacheableJson.answer(request, listed(question()));
    }

    /** The list as a file. */
    @GET
    @Path("bodies.{extension: csv|xlsx|json}")
    @Operation(summary = "Governance bodies as of a day, as a file", description = "Parameters: asOf, knownAt.")
    public Response file(@PathParam("extension") String extension) {
        DayQuestion question = question();
        return Download.of(
                listed(question), BadQuery.format(extension), question.asOf().toString());
    }

    /** One body: charter, terms, seats, verdicts. */
    @GET
    @Path("bodies/{code}")
    @Operation(summary = "One governance body", description = "Parameters: asOf, knownAt.")
    public Response body(@PathParam("code") String code) {
        DayQuestion question = question();
        BodyProfile profile = bodies.profile(known(code), question.asOf(), question.knownAt())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        return CacheableJson.answer(request, BodyJson.of(profile, question));
    }

    /** Who sits on the day. With the instant of an earlier publication the same file comes back. */
    @GET
    @Path("bodies/{code}/roster.{extension: csv|xlsx|json}")
    @Operation(summary = "The roster of a day as a file", description = "Parameters: asOf, knownAt.")
    public Response roster(@PathParam("code") String code, @PathParam("extension") String extension) {
        DayQuestion question = question();
        List<RosterRow> rows = bodies.roster(known(code), question.asOf(), question.knownAt());
        Map<String, Object> facts = circumstances(question);
        facts.put("body", known(code));
        facts.put("total", rows.size());
        return Download.of(
                new ExportedList<>(RosterColumns.LIST, RosterColumns.LIST, facts, RosterColumns.get(), rows),
                BadQuery.format(extension),
                known(code).toLowerCase(Locale.ROOT).replace('_', '-') + "-" + question.asOf());
    }

    /** Days out of compliance between two days, both included. */
    @GET
    @Path("bodies/{code}/compliance")
    @Operation(
            summary = "Days out of compliance by rule",
            description = "Parameters: from, to (both included), knownAt. Default: the year that ends today.")
    public Response compliance(@PathParam("code") String code) {
        QueryReader reader = new QueryReader(http::getParameter);
        LocalDate to = reader.day("to", LocalDate.now(clock));
        LocalDate from = reader.day("from", to.minusYears(1).plusDays(1));
        BadQuery.refuse(reader.complaints());
        BodyCompliance compliance =
                bodies.compliance(known(code), from, to, question().knownAt());
        return CacheableJson.answer(request, BodyJson.of(known(code), compliance));
    }

    private ExportedList<BodyRow> listed(DayQuestion question) {
        List<BodyRow> rows = bodies.list(question.asOf(), question.knownAt());
        Map<String, Object> facts = circumstances(question);
        facts.put("total", rows.size());
        return new ExportedList<>(BODIES, BODIES, facts, BodyColumns.get(), rows);
    }

    private DayQuestion question() {
        return BadQuery.day(http, clock);
    }

    private static Map<String, Object> circumstances(DayQuestion question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("asOf", question.asOf());
        facts.put("knownAt", question.historic() ? question.knownAt() : null);
        return facts;
    }

    private static String known(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
