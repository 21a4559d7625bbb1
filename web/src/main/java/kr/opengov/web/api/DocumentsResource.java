package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.LibraryRow;
import kr.opengov.web.documents.LibraryColumns;
import kr.opengov.web.documents.LibraryQuestion;
import kr.opengov.web.export.AllPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The library of official documents as a file; the query is the one of the page {@code /documents}. */
@Path("documents.{extension: csv|xlsx|json}")
@RequestScoped
@Tag(name = "documents")
public class DocumentsResource {

    @Inject
    private DocumentLibrary library;

    @Inject
    private LibraryColumns columns;

    @Inject
    private WholeLists lists;

    @Context
    private HttpServletRequest http;

    /** The whole list, with the query of the page. */
    @GET
    @Operation(
            summary = "Approved documents of the public library, the whole list as a file",
            description = "Parameters: q, unit, kind, from, to, sort, order.")
    public Response file(@PathParam("extension") String extension) {
        LibraryQuestion question = LibraryQuestion.read(http::getParameter);
        BadQuery.refuse(question.complaints());
        AllPages<LibraryRow> rows = AllPages.of(
                question.page().sort(), question.page().descending(), page -> library.search(question.filter(), page));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("q", question.filter().text());
        facts.put("unit", question.filter().unit());
        facts.put("kind", question.filter().kind());
        facts.put("from", question.filter().from());
        facts.put("to", question.filter().to());
        facts.put("total", rows.total());
        return lists.file(lists.list("documents", "documents.export.title", facts, columns.get(), rows), extension);
    }
}
