package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Blank;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeFilter;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A code table as of a day, or with its whole history. */
@Named
@RequestScoped
public class CodesPage {

    private static final int ROWS = 50;

    @Inject
    private CodeTables tables;

    @Inject
    private Clock clock;

    @Inject
    private Format format;

    @Inject
    @Param(name = "page")
    private Integer number;

    private CodeFilter filter;
    private Page<CodeEntry> page;

    @PostConstruct
    void search() {
        String kind = Faces.getRequestParameter("kind");
        LocalDate day = new QueryReader(Faces::getRequestParameter).day("day", LocalDate.now(clock));
        boolean history = "all".equals(Faces.getRequestParameter("rows"));
        filter = new CodeFilter(
                Blank.is(kind) ? CodeTables.AGENCY : kind, Faces.getRequestParameter("text"), history ? null : day);
        page = tables.search(filter, new PageRequest(number == null ? 1 : number, ROWS, null, false));
    }

    public CodeFilter getFilter() {
        return filter;
    }

    public Page<CodeEntry> getPage() {
        return page;
    }

    /** The tables by name. */
    public List<Choice> getKinds() {
        return tables.kinds().stream().map(kind -> new Choice(kind, name(kind))).toList();
    }

    /** Rows of one day or all of them. */
    public List<Choice> getExtents() {
        return List.of(new Choice("all", format.sentence("administration.codes.rows.all")));
    }

    public String getExtent() {
        return filter.day() == null ? "all" : "";
    }

    public String getTitle() {
        return name(filter.kind());
    }

    private String name(String kind) {
        String key = "administration.codes.kind." + kind;
        return format.has(key) ? format.sentence(key) : kind;
    }
}
