package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.AskReview;
import kr.opengov.actionplans.MoveProposal;
import kr.opengov.actionplans.ProposalDesk;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.platform.Refusal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Messages;

/** One proposal on the desk: move it, ask departments, merge it or undo that, hide it. */
@Named
@ViewScoped
public class DeskProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalDesk desk;

    @Inject
    private ProposalWords words;

    @Inject
    private CallAddress address;

    private String code;
    private long version;
    private transient ProposalView view;
    private ProposalState state;
    private String reason;
    private String target;
    private String departments;
    private LocalDate dueOn;
    private String question;

    @PostConstruct
    void open() {
        code = address.getCode();
        version = getView().version();
    }

    public String move() {
        desk.move(new MoveProposal(code, version, state, reason));
        return done("proposals.desk.moved");
    }

    public String ask() {
        List<String> each = Arrays.stream(departments.split("\\R"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        desk.ask(new AskReview(code, version, each, dueOn, question));
        return done("proposals.desk.asked");
    }

    public String merge() {
        desk.merge(code, version, target, reason);
        return done("proposals.desk.merged");
    }

    public String unmerge() {
        desk.unmerge(code, version, reason);
        return done("proposals.desk.unmerged");
    }

    public String moderate() {
        boolean hide = !getView().row().hidden();
        desk.moderate(code, version, hide, reason);
        return done(hide ? "proposals.desk.hidden" : "proposals.desk.shown");
    }

    private String done(String key) {
        return Messages.saved(key).redirectTo("/desk/proposals/" + code);
    }

    public ProposalView getView() {
        if (view == null) {
            view = desk.view(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return view;
    }

    /** The states that may follow. */
    public List<SelectItem> getNext() {
        return words.items(desk.next(getView().row().state()));
    }

    /** Whether departments can be asked. */
    public boolean isReviewable() {
        ProposalState now = getView().row().state();
        return now == ProposalState.RECEIVED || now == ProposalState.UNDER_REVIEW;
    }

    /** As it was read when the page was opened, so that a change by somebody else in between is noticed. */
    public long getVersion() {
        return version;
    }

    public ProposalState getState() {
        return state;
    }

    public void setState(ProposalState state) {
        this.state = state;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getDepartments() {
        return departments;
    }

    public void setDepartments(String departments) {
        this.departments = departments;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
