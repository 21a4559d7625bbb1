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
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.PlanCoverage;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.Topics;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.query.QueryReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What commitments are about, by plan and topic, as open data. */
@Path("topics")
@RequestScoped
@Tag(name = "plans")
public class TopicsResource {

    private static final String DESCRIPTION =
            "Parameter: scheme (POLICY_AREA, PLEDGE or LOCAL_TOPIC). share is percent of the sorted commitments, null"
                    + " when none of the plan is sorted.";

    @Inject
    private Topics topics;

    @Inject
    private CodeTables codes;

    @Inject
    private WholeLists lists;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    private record Line(PlanCoverage plan, CodeEntry topic) {}

    /** A line for each plan and topic. */
    @GET
    @Operation(summary = "What commitments are about, by plan and topic", description = DESCRIPTION)
    public Response list() throws IOException {
        return CacheableJson.answer(request, export());
    }

    /** The same as a file. */
    @GET
    @Path("file.{extension: csv|xlsx|json}")
    @Operation(summary = "What commitments are about, as a file", description = DESCRIPTION)
    public Response file(@PathParam("extension") String extension) {
        return lists.file(export(), extension);
    }

    private ExportedList<Line> export() {
        TopicScheme scheme = scheme();
        List<CodeEntry> entries = codes.entries(scheme.codeTable(), LocalDate.now(clock));
        List<Line> lines = topics.coverage(scheme).stream()
                .flatMap(plan -> entries.stream().map(entry -> new Line(plan, entry)))
                .toList();
        return lists.list("topics", "topics.export.title", Map.of("scheme", scheme), columns(), lines);
    }

    private TopicScheme scheme() {
        QueryReader reader = new QueryReader(http::getParameter);
        TopicScheme wanted = reader.oneOf("scheme", TopicScheme.class);
        BadQuery.refuse(reader.complaints());
        return wanted == null ? TopicScheme.POLICY_AREA : wanted;
    }

    private List<Column<Line>> columns() {
        return List.of(
                lists.column(
                        "plan",
                        "topics.column.plan",
                        line -> line.plan().memberCode() + "/" + line.plan().ordinal()),
                lists.column("topic", "topics.column.code", line -> line.topic().code()),
                lists.column(
                        "labelKo", "topics.column.labelKo", line -> line.topic().labelKo()),
                lists.column(
                        "labelEn", "topics.column.labelEn", line -> line.topic().labelEn()),
                lists.column("count", "topics.column.count", line -> line.plan()
                        .count(line.topic().code())),
                lists.column(
                        "sorted", "topics.column.tagged", line -> line.plan().tagged()),
                lists.column("commitments", "topics.column.commitments", line -> line.plan()
                        .commitments()),
                lists.column("share", "topics.column.share", line -> line.plan()
                        .share(line.topic().code())));
    }
}
