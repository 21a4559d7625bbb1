package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
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
import java.util.Locale;
import java.util.Map;
import kr.opengov.actionplans.Adoptions;
import kr.opengov.actionplans.ProposalFilter;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.Proposals;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import kr.opengov.web.proposals.ProposalColumns;
import kr.opengov.web.proposals.ProposalQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published proposals as open data. The query is the one of the page {@code /proposals}. */
@Path("proposals")
@RequestScoped
@Tag(name = "proposals")
public class ProposalsResource {

    @Inject
    private Proposals proposals;

    @Inject
    private Adoptions adoptions;

    @Inject
    private ProposalColumns columns;

    @Inject
    private ListAnswers answers;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    @GET
    @Operation(
            summary = "Proposals",
            description =
                    "Parameters: q, call, state, channel, sort, order, page, size, format. JSON in pages with links;"
                            + " all with their texts as format=csv or format=xlsx, in the order of receipt and without q.")
    public Response list() throws IOException {
        String wanted = http.getParameter("format");
        if (!Blank.is(wanted) && !"json".equalsIgnoreCase(wanted)) {
            return file(wanted);
        }
        ProposalQuestion question = question();
        return answers.answer(
                request,
                new ListAnswers.Source<>(
                        "proposals",
                        format.sentence("proposals.title"),
                        facts(question.filter()),
                        columns.ofList(),
                        question.page(),
                        page -> proposals.page(question.filter(), page)));
    }

    /** All of them with their texts, written while they are read. */
    Response file(String extension) {
        ProposalFilter filter = question().filter();
        if (filter.text() != null) {
            throw new BadRequestException(Refusal.ofField("q", "EXPORT_WITHOUT_WORDS"));
        }
        ExportFormat chosen = BadQuery.format(extension);
        return Download.of(
                new ExportedList<>(
                        "proposals",
                        format.sentence("proposals.title"),
                        facts(filter),
                        columns.ofFile(),
                        new ProposalColumns.AllOfThem(id -> proposals.behind(filter, id))),
                chosen,
                LocalDate.now(clock).toString());
    }

    /** Everything about one proposal; 404 when there is none or it is hidden. */
    @GET
    @Path("{code}")
    @Operation(summary = "One proposal with its history, reviews, responses, adoption and commitments")
    public Response proposal(@PathParam("code") String code) {
        ProposalView view = proposals.view(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        String known = view.row().code();
        return CacheableJson.answer(
                request, CallJson.of(view, adoptions.ofProposal(known).orElse(null), adoptions.commitmentsOf(known)));
    }

    private ProposalQuestion question() {
        ProposalQuestion question = ProposalQuestion.of(http::getParameter);
        BadQuery.refuse(question.complaints());
        return question;
    }

    private static Map<String, Object> facts(ProposalFilter filter) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("q", filter.text());
        facts.put("call", filter.callCode());
        facts.put("state", filter.state());
        facts.put("channel", filter.channel());
        return facts;
    }
}
