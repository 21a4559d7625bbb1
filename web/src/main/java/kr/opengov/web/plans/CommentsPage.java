package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import kr.opengov.actionplans.FindingView;
import kr.opengov.actionplans.PlanCommentView;
import kr.opengov.actionplans.PlanComments;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** What people said about a commitment, for its public page. */
@Named("commentsPage")
@RequestScoped
public class CommentsPage {

    @Inject
    private PlanComments comments;

    @Inject
    private Format format;

    /** How many stand on a page of a commitment, among everything else about it. */
    private static final int ROWS = 20;

    private static final int LAST_PAGE = 100_000;

    private final Map<String, Page<PlanCommentView>> said = new HashMap<>();
    private final Map<String, Page<FindingView>> found = new HashMap<>();
    private final Map<String, Boolean> taken = new HashMap<>();

    /** The comments on a commitment on the page of them that the address names, asked for once however often they are named. */
    public Page<PlanCommentView> of(String commitment) {
        return said.computeIfAbsent(commitment, address -> comments.of(address, page("comments")));
    }

    /** Whether comments on a commitment such as {@code KOR/7/1} are taken. */
    public boolean taking(String commitment) {
        return taken.computeIfAbsent(
                commitment, address -> comments.taking(address.substring(0, address.lastIndexOf('/'))));
    }

    /** The findings on a commitment, asked for once too. */
    public Page<FindingView> findings(String commitment) {
        return found.computeIfAbsent(commitment, address -> comments.findings(address, page("findings")));
    }

    private static PageRequest page(String name) {
        int number = new QueryReader(Faces::getRequestParameter).number(name, 1, 1, LAST_PAGE);
        return new PageRequest(number, ROWS, null, false);
    }

    /** What a paragraph is called. */
    public String where(String anchor) {
        int dot = anchor.indexOf('.');
        String field = dot < 0 ? anchor : anchor.substring(0, dot);
        String name = "title".equals(field)
                ? format.sentence("comments.title.paragraph")
                : format.sentence("drafting." + field);
        return dot < 0 ? name : format.sentence("comments.paragraph", name, anchor.substring(dot + 1));
    }
}
