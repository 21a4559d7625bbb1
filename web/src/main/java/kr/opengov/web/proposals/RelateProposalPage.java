package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.LinkKind;
import kr.opengov.actionplans.LinkProposals;
import kr.opengov.actionplans.ProposalDesk;
import kr.opengov.actionplans.SplitProposal;
import kr.opengov.actionplans.SupportStep;
import kr.opengov.actionplans.TakeSupportStep;
import kr.opengov.actionplans.WriteUpdate;
import kr.opengov.platform.Refusal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Messages;

/** The forms that split a proposal, link it, and write what came of support and adoption. */
@Named
@ViewScoped
public class RelateProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalDesk desk;

    @Inject
    private ProposalWords words;

    @Inject
    private CallAddress address;

    private String code;
    private long version;
    private LinkKind kind;
    private String target;
    private String title;
    private String text;
    private String reason;
    private LocalDate day;

    @PostConstruct
    void open() {
        code = address.getCode();
        version = desk.view(code).orElseThrow(() -> new Refusal("NOT_FOUND")).version();
    }

    public String split() {
        String part = desk.split(new SplitProposal(code, version, title, text, reason));
        return Messages.saved("proposals.desk.split.done", part).redirectTo("/desk/proposals/" + code);
    }

    public String link() {
        desk.link(new LinkProposals(code, version, kind, target, reason));
        return done("proposals.desk.linked");
    }

    public String unlink(long link) {
        desk.unlink(code, version, link, reason);
        return done("proposals.desk.unlinked");
    }

    public String update() {
        desk.update(new WriteUpdate(code, version, day, text));
        return done("proposals.desk.updated");
    }

    public String take(SupportStep step) {
        desk.take(new TakeSupportStep(code, step, day, text));
        return done("proposals.desk.step.taken");
    }

    private String done(String key) {
        return Messages.saved(key).redirectTo("/desk/proposals/" + code);
    }

    /** As it was read when the page was opened, so that a change by somebody else in between is noticed. */
    public long getVersion() {
        return version;
    }

    public List<SelectItem> getKinds() {
        return words.getLinkKinds();
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
