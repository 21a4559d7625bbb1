package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.FindingView;
import kr.opengov.actionplans.Paragraph;
import kr.opengov.actionplans.PlanCommentView;
import kr.opengov.actionplans.PlanComments;
import kr.opengov.web.frame.Format;

/** What people said about a commitment, for its public page. */
@Named("commentsPage")
@RequestScoped
public class CommentsPage {

    @Inject
    private PlanComments comments;

    @Inject
    private Format format;

    private final Map<String, List<PlanCommentView>> said = new HashMap<>();
    private final Map<String, List<FindingView>> found = new HashMap<>();

    /** The comments on a commitment, asked for once however often the page names them. */
    public List<PlanCommentView> of(String commitment) {
        return said.computeIfAbsent(commitment, comments::of);
    }

    /** The findings on a commitment, asked for once too. */
    public List<FindingView> findings(String commitment) {
        return found.computeIfAbsent(commitment, comments::findings);
    }

    /** The paragraphs in the language of the page; comments are made on the Korean ones, whose names are the same. */
    public List<Paragraph> paragraphs(String commitment, String language) {
        return comments.paragraphs(commitment, "en".equals(language));
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
