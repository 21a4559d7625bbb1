package kr.opengov.web.calls;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.actionplans.PlanPapers;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** The calls on the desk; one of them, or at {@code /desk/calls/new} a new one, with its form and its next step. */
@Named
@ViewScoped
public class DeskCallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What stands in the address for a call that is not written yet. */
    private static final String NEW = "NEW";

    @Inject
    private Calls calls;

    @Inject
    private PlanPapers papers;

    @Inject
    private CallAddress address;

    @Inject
    private DeskClock clock;

    private CallForm form;
    private CallView call;
    private DecisionPaper paper;
    private String reason;

    @PostConstruct
    void open() {
        String code = address.getCode();
        if (code == null || NEW.equals(code)) {
            form = new CallForm();
        } else {
            call = calls.any(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = CallForm.of(call);
            paper = papers.ofCall(call.id()).orElse(null);
        }
    }

    public String save() {
        return Messages.saved("calls.desk.saved").redirectTo("/desk/calls/" + calls.write(form.toCommand()));
    }

    /** Hands the call to the approval line of the editor's unit. */
    public String handIn() {
        papers.handInCall(call.id(), call.version());
        return Messages.saved("documents.paper.handedIn").redirectTo("/desk/calls/" + call.code());
    }

    public String announce() {
        calls.announce(call.id(), call.version());
        return Messages.saved("calls.desk.announced").redirectTo("/desk/calls/" + call.code());
    }

    public String close() {
        calls.close(call.id(), call.version(), reason);
        return Messages.saved("calls.desk.closed").redirectTo("/desk/calls/" + call.code());
    }

    public List<CallView> getAll() {
        return Faces.getRequestAttribute("deskCallPage.all", calls::all);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.get());
    }

    public CallForm getForm() {
        return form;
    }

    /** The call as it was read; null for a new one. */
    public CallView getCall() {
        return call;
    }

    /** The document that decides the call; null while there is none. */
    public DecisionPaper getPaper() {
        return paper;
    }

    /** Whether it is in the approval line, where nothing of it changes. */
    public boolean isUnderway() {
        return paper != null && paper.underway();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
