package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.membership.Reviews;
import kr.opengov.membership.TakeReviewStep;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import kr.opengov.web.members.Evidence;
import kr.opengov.web.members.MemberAddress;
import kr.opengov.web.members.MemberWords;
import org.omnifaces.util.Faces;

/** One review case on the desk: what happened, and the form for the next step. */
@Named
@ViewScoped
public class ReviewCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Reviews reviews;

    @Inject
    private MemberAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private MemberWords words;

    @Inject
    private Evidence evidence;

    private long id;
    private long version;
    private ReviewStepKind step = ReviewStepKind.NOTE;
    private LocalDate happenedOn;
    private LocalDate dueOn;
    private String note;
    private MemberStatus status;
    private transient Part document;
    private boolean documentOpen = true;

    @PostConstruct
    void open() {
        id = AddressEnd.number(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        version = getReview().version();
        happenedOn = getToday();
    }

    /** Takes the step. Who comes too late sees what the other person entered and keeps what was typed. */
    public String save() {
        long current = getReview().version();
        if (current != version) {
            version = current;
            throw new Conflict();
        }
        reviews.take(new TakeReviewStep(
                id, version, step, happenedOn, dueOn, note, status, evidence.keep(document, documentOpen)));
        return Messages.saved("review.desk.stepped").redirectTo("/desk/reviews/" + id);
    }

    public ReviewCase getReview() {
        return Faces.getRequestAttribute(
                "reviewCasePage.review", () -> reviews.one(id).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.get());
    }

    /** The states an end may lead to; the module says which fits the step. */
    public List<Choice> getStatuses() {
        return List.of(ReviewStepKind.RESOLVED, ReviewStepKind.UNRESOLVED).stream()
                .flatMap(kind -> reviews.statusesAfter(getReview().kind(), kind).stream())
                .map(found -> new Choice(found.name(), words.of(found)))
                .toList();
    }

    public ReviewStepKind getStep() {
        return step;
    }

    public void setStep(ReviewStepKind step) {
        this.step = step;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public MemberStatus getStatus() {
        return status;
    }

    public void setStatus(MemberStatus status) {
        this.status = status;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }

    /** Whether everybody may read the document. */
    public boolean isDocumentOpen() {
        return documentOpen;
    }

    public void setDocumentOpen(boolean documentOpen) {
        this.documentOpen = documentOpen;
    }
}
