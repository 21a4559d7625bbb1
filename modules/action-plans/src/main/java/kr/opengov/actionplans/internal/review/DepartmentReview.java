package kr.opengov.actionplans.internal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.actionplans.AnswerReview;
import kr.opengov.actionplans.ReviewState;
import kr.opengov.actionplans.ReviewVerdict;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** What one department is asked about one proposal, and what it says. */
@Entity
@Table(name = "ap_department_review")
public class DepartmentReview implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_department_review")
    @TableGenerator(
            name = "ap_department_review",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_department_review",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column
    private String department;

    @Enumerated(EnumType.STRING)
    @Column
    private ReviewState state = ReviewState.ASKED;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column
    private String question;

    @Enumerated(EnumType.STRING)
    @Column
    private ReviewVerdict verdict;

    @Column
    private String opinion;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "forwarded_to_id")
    private Long forwardedToId;

    protected DepartmentReview() {}

    public DepartmentReview(Long proposalId, String department, LocalDate askedOn, LocalDate dueOn, String question) {
        if (dueOn.isBefore(askedOn)) {
            throw Refusal.ofField("dueOn", "REVIEW_DUE_PAST");
        }
        this.proposalId = proposalId;
        this.department = department;
        this.askedOn = askedOn;
        this.dueOn = dueOn;
        this.question = question;
    }

    public void answer(AnswerReview command, LocalDate today, Long by) {
        end(ReviewState.ANSWERED, command.opinion(), today, by);
        verdict = command.verdict();
    }

    /** Sends it back with a reason: not the department's business. */
    public void giveBack(String reason, LocalDate today, Long by) {
        end(ReviewState.RETURNED, reason, today, by);
    }

    /** Passes it on; the other department has the same time left. */
    public DepartmentReview forward(String other, String reason, LocalDate today, Long by) {
        if (other.equals(department)) {
            throw Refusal.ofField("department", "REVIEW_SAME_DEPARTMENT");
        }
        end(ReviewState.FORWARDED, reason, today, by);
        return new DepartmentReview(proposalId, other, today, dueOn.isBefore(today) ? today : dueOn, question);
    }

    public void forwardedTo(Long review) {
        forwardedToId = review;
    }

    private void end(ReviewState end, String text, LocalDate today, Long by) {
        if (state != ReviewState.ASKED) {
            throw new Refusal("REVIEW_ENDED");
        }
        if (Blank.is(text)) {
            throw Refusal.ofField("opinion", "REVIEW_REASON");
        }
        state = end;
        opinion = text.strip();
        answeredOn = today;
        answeredBy = by;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public Long proposalId() {
        return proposalId;
    }

    public String department() {
        return department;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
