package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.AnswerReview;
import kr.opengov.actionplans.DepartmentReviewView;
import kr.opengov.actionplans.DepartmentReviews;
import kr.opengov.actionplans.ProposalDesk;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.ReviewVerdict;
import kr.opengov.platform.Refusal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** What waits for a department's opinion; one of it with the proposal and the forms to answer, return or forward it. */
@Named
@ViewScoped
public class DepartmentReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentReviews reviews;

    @Inject
    private ProposalDesk desk;

    @Inject
    private CallAddress address;

    private Long id;
    private long version;
    private String proposalCode;
    private transient ProposalView proposal;
    private ReviewVerdict verdict;
    private String opinion;
    private String department;

    @PostConstruct
    void open() {
        String wanted = address.getCode();
        if (wanted != null) {
            DepartmentReviewView review = Optional.of(wanted)
                    .filter(given -> given.matches("[0-9]{1,18}"))
                    .flatMap(given -> reviews.review(Long.parseLong(given)))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            id = review.id();
            version = review.version();
            proposalCode = review.proposalCode();
        }
    }

    public String answer() {
        reviews.answer(new AnswerReview(id, version, verdict, opinion));
        return done("proposals.review.answered");
    }

    public String giveBack() {
        reviews.giveBack(id, version, opinion);
        return done("proposals.review.returned");
    }

    public String forward() {
        reviews.forward(id, version, department, opinion);
        return done("proposals.review.forwarded");
    }

    private static String done(String key) {
        return Messages.saved(key).redirectTo("/desk/department-reviews");
    }

    public List<DepartmentReviewView> getWaiting() {
        return Faces.getRequestAttribute("departmentReviewPage.waiting", reviews::waiting);
    }

    /** The review as it is now. */
    public DepartmentReviewView getReview() {
        return getProposal().reviews().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public ProposalView getProposal() {
        if (proposal == null) {
            proposal = desk.view(proposalCode).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return proposal;
    }

    public ReviewVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ReviewVerdict verdict) {
        this.verdict = verdict;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
