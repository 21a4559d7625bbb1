package kr.opengov.membership.internal.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.OpenReview;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.TakeReviewStep;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.membership.internal.eligibility.FindingsJson;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.persistence.Aggregates;

/** A review case. It guards its own order: steps are added, never changed, and nothing follows its end. */
@Entity
@Table(name = "mb_review")
public class Review implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_review",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_review")
    private Long id;

    @Version
    private long version;

    @Column(name = "member_code", updatable = false)
    private String memberCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewKind kind;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private String reason;

    @Column(name = "ground_number", updatable = false)
    private Integer groundNumber;

    @Column(name = "ground_findings", updatable = false)
    private String groundFindings;

    @Column(name = "override_reason", updatable = false)
    private String overrideReason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReviewStep> steps = new ArrayList<>();

    protected Review() {}

    /** @param ground the verdict that gives the ground, or null */
    public Review(OpenReview command, Verdict ground, Recorded recorded) {
        this.memberCode = command.memberCode();
        this.kind = command.kind();
        this.openedOn = command.openedOn();
        this.dueOn = command.dueOn();
        this.reason = command.reason().strip();
        this.groundNumber = ground == null ? null : ground.number();
        this.groundFindings = ground == null ? null : FindingsJson.write(ground.findings());
        this.overrideReason = Blank.toNull(command.overrideReason());
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String memberCode() {
        return memberCode;
    }

    public ReviewKind kind() {
        return kind;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate firstDueOn() {
        return dueOn;
    }

    public String reason() {
        return reason;
    }

    public String overrideReason() {
        return overrideReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The work it is in the secretariat's inbox. */
    public NewWorkItem reminder(String nameKo, String nameEn) {
        return new NewWorkItem(
                workKey(),
                WorkKind.CASE,
                nameKo + " 심사 사건",
                "Review case of " + nameEn,
                "/desk/reviews/" + id,
                null,
                Roles.COMMITTEE_SECRETARY,
                null,
                dueNow());
    }

    /** The name of the work in the inbox. */
    public String workKey() {
        return "membership/reviews/" + id;
    }

    /** As a file holds it. */
    ReviewLine line() {
        Optional<ReviewStep> end =
                steps.stream().filter(step -> step.kind().closes()).findFirst();
        return new ReviewLine(
                memberCode,
                kind,
                openedOn,
                dueOn,
                dueNow(),
                reason,
                overrideReason,
                Blank.toNull(ReviewStepLine.text(stepsBeforeTheEnd())),
                end.map(ReviewStep::happenedOn).orElse(null),
                end.map(ReviewStep::kind).orElse(null),
                end.map(ReviewStep::note).orElse(null));
    }

    /** What happened between its opening and its end. */
    List<ReviewStepLine> stepsBeforeTheEnd() {
        return steps.stream()
                .filter(step -> !step.kind().closes())
                .map(step -> new ReviewStepLine(step.kind(), step.happenedOn(), step.dueOn(), step.note()))
                .toList();
    }

    /** Whether nothing closed it yet. */
    public boolean isOpen() {
        return steps.stream().noneMatch(step -> step.kind().closes());
    }

    /** The deadline that holds. */
    public LocalDate dueNow() {
        return steps.stream()
                .map(ReviewStep::dueOn)
                .filter(due -> due != null)
                .reduce((earlier, later) -> later)
                .orElse(dueOn);
    }

    /** The verdict it rests on; null without one. */
    Verdict ground() {
        if (groundFindings == null) {
            return null;
        }
        return new Verdict(
                kind == ReviewKind.PROCEDURAL ? VerdictKind.PROCEDURAL_REVIEW : VerdictKind.ELIGIBILITY_REVIEW,
                groundNumber,
                VerdictOutcome.FAIL,
                FindingsJson.read(groundFindings),
                Confidence.VERIFIED);
    }

    /**
     * Adds a step.
     *
     * @throws Refusal {@code REVIEW_CLOSED}, {@code REVIEW_STEP_OUT_OF_ORDER}, {@code REVIEW_DEADLINE_MISSING}, {@code
     *     REVIEW_DEADLINE_PAST} or {@code REVIEW_NOT_DUE}
     */
    public void take(TakeReviewStep step, Long statusEventId, Recorded recorded) {
        check(step);
        steps.add(new ReviewStep(this, steps.size() + 1, step, statusEventId, recorded));
    }

    /** Whether a step may follow; nothing is changed. */
    public void check(TakeReviewStep step) {
        if (!isOpen()) {
            throw new Refusal("REVIEW_CLOSED");
        }
        LocalDate last =
                steps.isEmpty() ? openedOn : steps.get(steps.size() - 1).happenedOn();
        if (step.happenedOn().isBefore(last)) {
            throw Refusal.ofField("happenedOn", "REVIEW_STEP_OUT_OF_ORDER", last);
        }
        switch (step.kind()) {
            case DEADLINE -> {
                if (step.dueOn() == null) {
                    throw Refusal.ofField("dueOn", "REVIEW_DEADLINE_MISSING");
                }
                if (step.dueOn().isBefore(step.happenedOn())) {
                    throw Refusal.ofField("dueOn", "REVIEW_DEADLINE_PAST", step.happenedOn());
                }
            }
            case UNRESOLVED -> {
                if (!step.happenedOn().isAfter(dueNow())) {
                    throw Refusal.ofField("happenedOn", "REVIEW_NOT_DUE", dueNow());
                }
            }
            case NOTE, RESOLVED -> {
                // Both may happen on any day of the case.
            }
        }
    }
}
