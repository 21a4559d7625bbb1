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
import java.time.Clock;
import java.util.Locale;
import kr.opengov.membership.Eligibility;
import kr.opengov.platform.Refusal;
import kr.opengov.web.members.DayQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores, cycles and verdicts of one member as open data, with the same query as the page. */
@Path("members/{code}/eligibility")
@RequestScoped
@Tag(name = "members")
public class EligibilityResource {

    @Inject
    private Eligibility eligibility;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** Everything the rules say about one member; 404 when nobody has the code. */
    @GET
    @Operation(
            summary = "Eligibility, values checks, cycles and verdicts of one member",
            description = "Parameters: asOf, knownAt. Each sentence of a verdict names the version of its rule.")
    public Response member(@PathParam("code") String code) {
        DayQuestion question = BadQuery.day(http, clock);
        return eligibility
                .of(code.toUpperCase(Locale.ROOT), question.asOf(), question.knownAt())
                .map(member -> CacheableJson.answer(request, EligibilityJson.of(member, question)))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }
}
