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
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.RecordStatusChange;

/** An entry of a membership's history. Never changed; a correction is a new entry that names the one it replaces. */
@Entity
@Table(name = "mb_status_event")
public class StatusEvent {

    @Id
    @TableGenerator(
            name = "mb_status_event",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_status_event")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id", updatable = false)
    private Membership membership;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MemberStatus status;

    @Column(name = "letter_on", updatable = false)
    private LocalDate letter;

    @Column(name = "received_on", updatable = false)
    private LocalDate received;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effective;

    @Enumerated(EnumType.STRING)
    @Column(name = "effective_precision", updatable = false)
    private DayPrecision precision;

    @Column(name = "announced_on", updatable = false)
    private LocalDate announced;

    @Column(updatable = false)
    private String decision;

    @Column(updatable = false)
    private String reason;

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
    private StatusEvent corrects;

    protected StatusEvent() {}

    StatusEvent(
            Membership membership, int position, RecordStatusChange change, StatusEvent corrects, Recorded recorded) {
        this.membership = membership;
        this.position = position;
        this.status = change.status();
        this.letter = change.letter();
        this.received = change.received();
        this.effective = change.effective();
        this.precision = change.precision() == null ? DayPrecision.DAY : change.precision();
        this.announced = change.announced();
        this.decision = change.decision();
        this.reason = change.reason();
        this.documentId = change.documentId();
        this.evidence = change.evidence();
        this.confidence = change.confidence() == null ? Confidence.VERIFIED : change.confidence();
        this.corrects = corrects;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    public Long id() {
        return id;
    }

    public String memberCode() {
        return membership.code();
    }

    Long documentId() {
        return documentId;
    }

    /** As a file holds it. */
    StatusLine line(int order) {
        return new StatusLine(
                membership.code(),
                membership.number(),
                order,
                status,
                letter,
                received,
                effective,
                precision,
                announced,
                decision,
                reason,
                evidence,
                confidence);
    }

    int position() {
        return position;
    }

    public MemberStatus status() {
        return status;
    }

    public LocalDate effective() {
        return effective;
    }

    /** The entry this one replaces, or null. */
    public StatusEvent corrects() {
        return corrects;
    }
}
