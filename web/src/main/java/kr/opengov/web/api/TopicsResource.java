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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.PlanCoverage;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.Topics;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What commitments are about, by plan and topic, as open data. */
@Path("topics")
@RequestScoped
@Tag(name = "plans")
public class TopicsResource {

    private static final String DESCRIPTION =
            "Parameter: scheme (POLICY_AREA, PLEDGE or LOCAL_TOPIC). share is percent of the sorted commitments, null when"
                    + " none of the plan is sorted.";

    @Inject
    private Topics topics;

    @Inject
    private CodeTables codes;

    @Inject
    private Format format;

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
        return Download.of(
                export(),
                ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND")),
                LocalDate.now(clock).toString());
    }

    private ExportedList<Line> export() {
        String wanted = http.getParameter("scheme");
        TopicScheme scheme = Arrays.stream(TopicScheme.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(TopicScheme.POLICY_AREA);
        List<CodeEntry> entries = codes.entries(scheme.codeTable(), LocalDate.now(clock));
        List<Line> lines = topics.coverage(scheme).stream()
                .flatMap(plan -> entries.stream().map(entry -> new Line(plan, entry)))
                .toList();
        return new ExportedList<>(
                "topics", format.sentence("topics.export.title"), Map.of("scheme", scheme), columns(), lines);
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<Line>(
                        "plan",
                        format.sentence("topics.column.plan"),
                        line -> line.plan().memberCode() + "/" + line.plan().ordinal()),
                new Column<Line>("topic", format.sentence("topics.column.code"), line -> line.topic()
                        .code()),
                new Column<Line>("labelKo", format.sentence("topics.column.labelKo"), line -> line.topic()
                        .labelKo()),
                new Column<Line>("labelEn", format.sentence("topics.column.labelEn"), line -> line.topic()
                        .labelEn()),
                new Column<Line>("count", format.sentence("topics.column.count"), line -> line.plan()
                        .count(line.topic().code())),
                new Column<Line>("sorted", format.sentence("topics.column.tagged"), line -> line.plan()
                        .tagged()),
                new Column<Line>("commitments", format.sentence("topics.column.commitments"), line -> line.plan()
                        .commitments()),
                new Column<Line>("share", format.sentence("topics.column.share"), line -> line.plan()
                        .share(line.topic().code())));
    }
}
