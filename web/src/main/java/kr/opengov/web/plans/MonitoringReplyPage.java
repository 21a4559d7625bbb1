package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.actionplans.FindingView;
import kr.opengov.actionplans.PlanComments;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** A lead agency replies to a finding of civic monitoring. */
@Named
@ViewScoped
public class MonitoringReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanComments comments;

    private long id;
    private long version;
    private String text;

    @PostConstruct
    void open() {
        id = AddressEnd.number(AddressEnd.part(0)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        version = getFinding().version();
    }

    public String save() {
        comments.reply(id, version, text);
        return Messages.saved("findings.replied")
                .redirectTo("/desk/commitments/" + getFinding().commitment());
    }

    public FindingView getFinding() {
        return Faces.getRequestAttribute(
                "monitoringReplyPage.finding", () -> comments.finding(id).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
