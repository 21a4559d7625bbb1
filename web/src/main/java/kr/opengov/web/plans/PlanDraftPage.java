package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.actionplans.CommitmentDraftView;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.actionplans.EditPlan;
import kr.opengov.actionplans.MoveState;
import kr.opengov.actionplans.NewPlan;
import kr.opengov.actionplans.PlanComments;
import kr.opengov.actionplans.PlanDraftView;
import kr.opengov.actionplans.PlanDrafting;
import kr.opengov.actionplans.PlanFinding;
import kr.opengov.actionplans.PlanPapers;
import kr.opengov.actionplans.PublishVersion;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Where a plan is written: its head, its commitments, what the rules object to, its versions and its states. */
@Named
@ViewScoped
public class PlanDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private PlanPapers papers;

    @Inject
    private PlanComments comments;

    @Inject
    private PlanAddress address;

    private String plan;
    private long version;
    private boolean commenting;
    private DecisionPaper paper;
    private final PlanDraftForm form = new PlanDraftForm();

    /** The address without a plan is for a new one. */
    @PostConstruct
    void open() {
        if (address.getMember() != null) {
            plan = address.getMember() + "/" + address.getOrdinal();
            // The document first: an approval between the two would show it with a version that is gone.
            paper = papers.ofVersion(plan).orElse(null);
            PlanDraftView read = getPlan();
            version = read.version();
            commenting = read.commenting();
            form.getTitle().setKo(read.titleKo());
            form.getTitle().setEn(read.titleEn());
            form.setStart(read.start());
            form.setEnd(read.end());
            form.getNote().setKo(read.noteKo());
            form.getNote().setEn(read.noteEn());
        } else if (address.isSingle()) {
            throw new Refusal("NOT_FOUND");
        }
    }

    public String begin() {
        plan = drafting.begin(new NewPlan(
                form.getMember(),
                form.getOrdinal(),
                form.getTitle().getKo(),
                form.getTitle().getEn(),
                form.getStart(),
                form.getEnd()));
        return back("drafting.begun");
    }

    public String save() {
        drafting.edit(new EditPlan(
                plan,
                version,
                form.getTitle().getKo(),
                form.getTitle().getEn(),
                form.getStart(),
                form.getEnd(),
                form.getNote().getKo(),
                form.getNote().getEn()));
        return back("drafting.saved");
    }

    public String revise() {
        drafting.revise(plan, version, form.getReason());
        return back("drafting.revising");
    }

    public String publish() {
        int number = drafting.publish(
                new PublishVersion(plan, version, form.getReason(), form.getDecision(), form.getDecidedOn()));
        return Messages.saved("drafting.published", number).redirectTo("/desk/plan-draft/" + plan);
    }

    /** Hands what is written to the approval line of the editor's unit; approved, it is kept as the next version. */
    public String handIn() {
        papers.handInVersion(plan, version, form.getReason());
        return back("documents.paper.handedIn");
    }

    /** The latest document about a version; null while there is none. */
    public DecisionPaper getPaper() {
        return paper;
    }

    /** Whether nothing of it changes now because it is in the approval line. */
    public boolean isUnderway() {
        return paper != null && paper.underway();
    }

    /** Moves the plan, or the commitment that was chosen. */
    public String move() {
        boolean whole = Blank.is(form.getTarget());
        if (whole != form.getState().startsWith("P_")) {
            throw Refusal.ofField("state", whole ? "PLAN_STATE_ORDER" : "COMMITMENT_STATE_ORDER");
        }
        MoveState command = new MoveState(
                whole ? plan : plan + "/" + form.getTarget(),
                form.getState().substring(2),
                form.getDay(),
                form.getBasis().getKo(),
                form.getBasis().getEn());
        if (whole) {
            drafting.movePlan(command);
        } else {
            drafting.moveCommitment(command);
        }
        return back("drafting.moved");
    }

    /** Closes the plan for comments, or opens it again. */
    public String turnComments() {
        comments.take(plan, version, !commenting);
        return back(commenting ? "comments.phase.closed" : "comments.phase.opened");
    }

    private String back(String key) {
        return Messages.saved(key).redirectTo("/desk/plan-draft/" + plan);
    }

    /** The plan, read once a request; null for a new one. */
    public PlanDraftView getPlan() {
        return plan == null
                ? null
                : Faces.getRequestAttribute(
                        "planDraftPage.plan", () -> drafting.plan(plan).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public List<CommitmentDraftView> getCommitments() {
        return Faces.getRequestAttribute("planDraftPage.commitments", () -> drafting.commitments(plan));
    }

    public List<PlanFinding> getFindings() {
        return Faces.getRequestAttribute(
                "planDraftPage.findings", () -> drafting.findings(plan).orElse(List.of()));
    }

    public PlanDraftForm getForm() {
        return form;
    }
}
