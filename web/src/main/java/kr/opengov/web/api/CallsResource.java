package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import kr.opengov.actionplans.Answers;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls for proposals and their ledgers as open data. */
@Path("calls")
@RequestScoped
@Tag(name = "proposals")
public class CallsResource {

    @Inject
    private Calls calls;

    @Inject
    private Answers answers;

    @Context
    private Request request;

    @GET
    @Operation(summary = "Announced calls with how many contributions were received and answered")
    public Response list() {
        return CacheableJson.answer(
                request,
                JsonSource.JSON
                        .createObjectBuilder()
                        .add("calls", JsonFacts.list(calls.announced(), CallJson::of))
                        .build());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One call")
    public Response call(@PathParam("code") String code) {
        return CacheableJson.answer(request, CallJson.of(found(code)));
    }

    /** What came in and what was answered; drafts of responses are none of it. */
    @GET
    @Path("{code}/ledger")
    @Operation(
            summary = "The ledger of a call: contributions and reasoned responses",
            description = "Parameters: page, 200 lines each.")
    public Response ledger(@PathParam("code") String code, @QueryParam("page") int number) {
        CallView call = found(code);
        Page<LedgerRow> page = answers.ledger(call.code(), new PageRequest(number, PageRequest.LARGEST, null, false));
        return CacheableJson.answer(
                request,
                new JsonFacts()
                        .with("call", call.code())
                        .with("received", call.received())
                        .with("answered", call.answered())
                        .with("page", page.request().number())
                        .with("pages", page.pages())
                        .with("ledger", JsonFacts.list(page.rows(), CallJson::of))
                        .build());
    }

    private CallView found(String code) {
        return calls.announced(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }
}
