package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.FileFinding;
import kr.opengov.actionplans.PlanComments;
import kr.opengov.actionplans.WriteComment;
import kr.opengov.web.frame.Messages;

/** A citizen comments on a paragraph of the commitment in the address, or files what was seen on a visit. */
@Named("planCommentPage")
@RequestScoped
public class PlanCommentPage {

    private static final int SHOWN = 60;

    @Inject
    private PlanComments comments;

    @Inject
    private CommitmentPlace place;

    @Inject
    private CommentsPage words;

    @Inject
    private HttpServletRequest request;

    private String commitment;
    private String anchor;
    private String text;
    private String name;
    private LocalDate visitedOn;
    private String location;
    private String improvement;

    @PostConstruct
    void open() {
        commitment = place.getCommitment();
        anchor = request.getParameter("anchor");
    }

    public String send() {
        comments.write(new WriteComment(commitment, anchor, text, name));
        return Messages.saved("comments.sent").redirectTo("/plans/" + commitment + "#comments");
    }

    public String file() {
        comments.file(new FileFinding(commitment, name, visitedOn, location, text, improvement));
        return Messages.saved("findings.sent").redirectTo("/plans/" + commitment + "#findings");
    }

    /** The paragraphs with how they begin. */
    public List<SelectItem> getAnchors() {
        return comments.paragraphs(commitment, false).stream()
                .map(each -> new SelectItem(
                        each.anchor(),
                        words.where(each.anchor()) + ": "
                                + (each.text().length() > SHOWN ? each.text().substring(0, SHOWN) + "…" : each.text())))
                .toList();
    }

    public String getCommitment() {
        return commitment;
    }

    public String getAnchor() {
        return anchor;
    }

    public void setAnchor(String anchor) {
        this.anchor = anchor;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getImprovement() {
        return improvement;
    }

    public void setImprovement(String improvement) {
        this.improvement = improvement;
    }
}
