package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.opengov.membership.MemberProfile;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MemberRow;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Language;
import kr.opengov.web.members.DayQuestion;
import kr.opengov.web.members.MemberColumns;
import kr.opengov.web.members.MemberQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members as open data. The query is the one of the page {@code /members}: the same address gives the same list. */
@Path("members")
@RequestScoped
@Tag(name = "members")
public class MembersResource {

    @Inject
    private MemberRegister register;

    @Inject
    private MemberColumns columns;

    @Inject
    private Format format;

    @Inject
    private ListAnswers answers;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /**
     * Members on a day ({@code asOf}), as known at an instant ({@code knownAt}). JSON comes in pages; CSV and XLSX, asked
     * for by {@code format} or by the header Accept, hold the whole list.
     */
    @GET
    @Operation(
            summary = "Members as of a day",
            description = "Parameters: asOf, knownAt, kind, region, status, q, sort, order, page, size, format. "
                    + "JSON in pages with links; the whole list as format=csv or format=xlsx.")
    public Response list() throws IOException {
        MemberQuestion question = understood();
        String wanted = http.getParameter("format");
        ExportFormat chosen = Blank.is(wanted) ? negotiated() : BadQuery.format(wanted);
        return chosen == ExportFormat.JSON ? page(question) : file(question, chosen);
    }

    /** The whole list as a file: {@code members.csv}, {@code members.xlsx}, {@code members.json}. */
    Response file(String extension) {
        return file(understood(), BadQuery.format(extension));
    }

    /** Everything about one member; 404 when nobody has the code. */
    @GET
    @Path("{code}")
    @Operation(summary = "One member with its history", description = "Parameters: asOf, knownAt.")
    public Response member(@PathParam("code") String code) {
        DayQuestion question = BadQuery.day(http, clock);
        MemberProfile profile = register.profile(code.toUpperCase(Locale.ROOT), question.asOf(), question.knownAt())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        return CacheableJson.answer(request, MemberJson.of(profile, question));
    }

    private Response page(MemberQuestion question) throws IOException {
        Page<MemberRow> page =
                register.asOf(question.asOf(), question.knownAt(), question.filter(), question.pageFor(language()));
        return answers.page(request, "members", title(), circumstances(question), columns.get(), page);
    }

    private Response file(MemberQuestion question, ExportFormat chosen) {
        List<MemberRow> rows = register.asOfAll(
                question.asOf(),
                question.knownAt(),
                question.filter(),
                question.sortFor(language()),
                question.page().descending());
        Map<String, Object> facts = circumstances(question);
        facts.put("total", rows.size());
        return Download.of(
                new ExportedList<>("members", title(), facts, columns.get(), rows),
                chosen,
                question.asOf().toString());
    }

    private MemberQuestion understood() {
        MemberQuestion question = MemberQuestion.read(http::getParameter, clock);
        BadQuery.refuse(question.complaints());
        return question;
    }

    private ExportFormat negotiated() {
        List<Variant> variants = Arrays.stream(
                        new ExportFormat[] {ExportFormat.JSON, ExportFormat.CSV, ExportFormat.XLSX})
                .map(known -> new Variant(MediaType.valueOf(known.mediaType()), (Locale) null, null))
                .toList();
        Variant best = request.selectVariant(variants);
        if (best == null) {
            throw new NotAcceptableException();
        }
        return Arrays.stream(ExportFormat.values())
                .filter(known -> MediaType.valueOf(known.mediaType()).equals(best.getMediaType()))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    private Map<String, Object> circumstances(MemberQuestion question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("asOf", question.asOf());
        facts.put("knownAt", question.historic() ? question.knownAt() : null);
        facts.put("status", question.status());
        facts.put("kind", question.filter().kind());
        facts.put("region", question.filter().region());
        facts.put("q", question.filter().text());
        return facts;
    }

    /** Names are sorted in the language of the address, as on the page. */
    private String language() {
        return Language.of(http).locale().getLanguage();
    }

    private String title() {
        return format.sentence("members.export.title");
    }
}
