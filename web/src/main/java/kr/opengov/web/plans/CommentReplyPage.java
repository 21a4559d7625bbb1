package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.actionplans.Disposition;
import kr.opengov.actionplans.DraftReply;
import kr.opengov.actionplans.OpenComment;
import kr.opengov.actionplans.PlanComments;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** A lead agency writes the draft of a reply to a comment on its commitment. */
@Named
@ViewScoped
public class CommentReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanComments comments;

    private long id;
    private transient OpenComment comment;
    private long version;
    private Disposition disposition;
    private String text;

    @PostConstruct
    void open() {
        id = AddressEnd.number(AddressEnd.part(0)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        OpenComment open = getComment();
        version = open.version();
        disposition = open.disposition();
        text = open.draft();
    }

    public String save() {
        comments.draft(new DraftReply(id, version, disposition, text));
        return Messages.saved("comments.reply.saved").redirectTo("/desk/commitments");
    }

    /** Read once a request; where it is gone meanwhile what was read before, so that nothing typed is lost with the page. */
    public OpenComment getComment() {
        comment = Faces.getRequestAttribute(
                "commentReplyPage.comment", () -> comments.openComment(id).orElse(comment));
        if (comment == null) {
            throw new Refusal("NOT_FOUND");
        }
        return comment;
    }

    /** Whether somebody else wrote a draft since the form was opened. */
    public boolean isOvertaken() {
        return getComment().version() != version;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
