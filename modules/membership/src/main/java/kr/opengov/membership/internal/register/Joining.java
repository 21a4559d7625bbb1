package kr.opengov.membership.internal.register;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;

/** What is known about the beginning of a membership. Never changed; a correction is a new one that names it. */
@Entity
@Table(name = "mb_joining")
public class Joining {

    @Id
    @TableGenerator(
            name = "mb_joining",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_joining")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id", updatable = false)
    private Membership membership;

    @Column(name = "since_on", updatable = false)
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(name = "since_precision", updatable = false)
    private DayPrecision sincePrecision;

    @Column(updatable = false)
    private String cohort;

    @Column(name = "letter_on", updatable = false)
    private LocalDate letter;

    @Column(name = "declaration_on", updatable = false)
    private LocalDate declaration;

    @Column(name = "first_plan_on", updatable = false)
    private LocalDate firstPlan;

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(updatable = false)
    private String evidence;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Confidence confidence;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id", updatable = false)
    private Joining corrects;

    protected Joining() {}

    Joining(Membership membership, JoiningFacts facts, Joining corrects, Recorded recorded) {
        this.membership = membership;
        this.since = facts.since();
        this.sincePrecision = facts.precision();
        this.cohort = facts.cohort();
        this.letter = facts.letter();
        this.declaration = facts.declaration();
        this.firstPlan = facts.firstPlan();
        this.documentId = facts.documentId();
        this.evidence = facts.evidence();
        this.confidence = facts.confidence();
        this.corrects = corrects;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    Long documentId() {
        return documentId;
    }

    Joining corrects() {
        return corrects;
    }
}
