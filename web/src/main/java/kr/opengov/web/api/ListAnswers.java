package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.platform.Blank;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.export.AllPages;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Here;

/** A list that is read page by page as an answer: one page of JSON, or the whole list as a file. */
@RequestScoped
public class ListAnswers {

    @Inject
    private Here here;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest http;

    /**
     * A list with its name, title, circumstances and columns, and how a page of it is read.
     *
     * @param rows how a file of the whole list is read where it is too long for page after page; null otherwise
     */
    record Source<T>(
            String name,
            String title,
            Map<String, Object> facts,
            List<Column<T>> columns,
            PageRequest page,
            Function<PageRequest, Page<T>> read,
            Iterable<T> rows) {

        Source(
                String name,
                String title,
                Map<String, Object> facts,
                List<Column<T>> columns,
                PageRequest page,
                Function<PageRequest, Page<T>> read) {
            this(name, title, facts, columns, page, read, null);
        }
    }

    /** One page of JSON with links, or a file when {@code format} names one. */
    <T> Response answer(Request request, Source<T> source) throws IOException {
        String wanted = http.getParameter("format");
        if (!Blank.is(wanted) && BadQuery.format(wanted) != ExportFormat.JSON) {
            return file(source, wanted);
        }
        Page<T> page = source.read().apply(source.page());
        return page(request, source.name(), source.title(), source.facts(), source.columns(), page);
    }

    /** A page that was read, with its place in the list and links. */
    <T> Response page(
            Request request,
            String name,
            String title,
            Map<String, Object> facts,
            List<Column<T>> columns,
            Page<T> page)
            throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("total", page.total());
        all.put("page", page.request().number());
        all.put("pages", page.pages());
        all.put("size", page.request().size());
        all.put("links", links(page));
        return CacheableJson.answer(request, new ExportedList<>(name, title, all, columns, page.rows()));
    }

    /** The whole list as a file. */
    <T> Response file(Source<T> source, String extension) {
        AllPages<T> pages = AllPages.of(source.page().sort(), source.page().descending(), source.read());
        Map<String, Object> facts = new LinkedHashMap<>(source.facts());
        facts.put("total", pages.total());
        return Download.of(
                new ExportedList<>(
                        source.name(),
                        source.title(),
                        facts,
                        source.columns(),
                        source.rows() == null ? pages : source.rows()),
                BadQuery.format(extension),
                LocalDate.now(clock).toString());
    }

    private Map<String, Object> links(Page<?> page) {
        int number = page.request().number();
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", here.with("page", number));
        links.put("first", here.with("page", 1));
        links.put("previous", number > 1 ? here.with("page", Math.min(number - 1, page.pages())) : null);
        links.put("next", number < page.pages() ? here.with("page", number + 1) : null);
        links.put("last", here.with("page", page.pages()));
        return links;
    }
}
