package kr.opengov.membership.internal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.membership.TakeReviewStep;
import kr.opengov.membership.internal.register.Recorded;

/** What happened in a review case. Never changed. */
@Entity
@Table(name = "mb_review_step")
public class ReviewStep {

    @Id
    @TableGenerator(
            name = "mb_review_step",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_review_step")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id", updatable = false)
    private Review review;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewStepKind kind;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private String note;

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(name = "status_event_id", updatable = false)
    private Long statusEventId;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected ReviewStep() {}

    ReviewStep(Review review, int position, TakeReviewStep step, Long statusEventId, Recorded recorded) {
        this.review = review;
        this.position = position;
        this.kind = step.kind();
        this.happenedOn = step.happenedOn();
        this.dueOn = step.kind() == ReviewStepKind.DEADLINE ? step.dueOn() : null;
        this.note = step.note().strip();
        this.documentId = step.documentId();
        this.statusEventId = statusEventId;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    ReviewStepKind kind() {
        return kind;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String note() {
        return note;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
