package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.PlanRecord;
import kr.opengov.actionplans.PlanRecords;
import kr.opengov.platform.Blank;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.export.RowsBehind;
import kr.opengov.web.plans.PlanRecordWords;
import kr.opengov.web.query.QueryReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything public about plans and what led to them: one list for each kind of record, as JSON, CSV and XLSX. */
@Path("plan-records")
@RequestScoped
@Tag(name = "plans")
public class PlanRecordsResource {

    private static final int LAST_PAGE = 100_000;

    @Inject
    private PlanRecords records;

    @Inject
    private PlanRecordWords words;

    @Inject
    private ListAnswers answers;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** The lists there are, or the one that the query names, as a form of a page asks for it. */
    @GET
    @Operation(
            summary = "The lists of records about plans, or one of them",
            description = "Parameters: list, page, size, format (csv, xlsx or json for the whole list).")
    public Response lists(@QueryParam("list") String name, @QueryParam("format") String format) throws IOException {
        if (!Blank.is(name)) {
            // A form names a format for the whole list, JSON too; without one it is a page, as everywhere else.
            return Blank.is(format)
                    ? answers.answer(request, source(named(name)))
                    : answers.file(source(named(name)), format);
        }
        JsonArrayBuilder lists = JsonSource.JSON.createArrayBuilder();
        Arrays.stream(PlanRecord.values())
                .forEach(list -> lists.add(new JsonFacts()
                        .with("list", list.fileName())
                        .with("title", words.of(list))
                        .with("columns", String.join(" ", list.columns()))
                        .build()));
        return CacheableJson.answer(
                request,
                JsonSource.JSON.createObjectBuilder().add("lists", lists).build());
    }

    /** One page of a list as JSON, or with an extension the whole list as a file. */
    @GET
    @Path("{list: [a-z-]+}{extension: (\\.(csv|xlsx|json))?}")
    @Operation(
            summary = "A list of records about plans",
            description =
                    "commitment-texts, milestones, progress-reports, evidence, comments, findings, contributions and"
                            + " others; /plan-records names them all. Parameters: page, size, format.")
    public Response list(@PathParam("list") String name, @PathParam("extension") String extension) throws IOException {
        ListAnswers.Source<List<Object>> source = source(named(name));
        return extension.isEmpty() ? answers.answer(request, source) : answers.file(source, extension.substring(1));
    }

    private static PlanRecord named(String name) {
        return Arrays.stream(PlanRecord.values())
                .filter(list -> list.fileName().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private ListAnswers.Source<List<Object>> source(PlanRecord list) {
        QueryReader reader = new QueryReader(http::getParameter);
        PageRequest page = new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", PageRequest.LARGEST, 1, PageRequest.LARGEST),
                null,
                false);
        BadQuery.refuse(reader.complaints());
        return new ListAnswers.Source<>(
                list.fileName(),
                words.of(list),
                Map.of(),
                words.columns(list),
                page,
                wanted -> records.page(list, wanted),
                list == PlanRecord.CONTRIBUTIONS ? new RowsBehind<>(records::contributionsBehind) : null);
    }
}
