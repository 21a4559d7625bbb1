package kr.opengov.actionplans.internal.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.InstantConverter;

/** A document in the approval line that decides a matter of this module. */
@Entity
@Table(name = "ap_paper")
public class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_paper")
    @TableGenerator(
            name = "ap_paper",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_paper",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Matter matter;

    @Column(name = "matter_id", updatable = false)
    private long matterId;

    @Column(updatable = false)
    private int number;

    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    private DecisionPaper.State state = DecisionPaper.State.UNDERWAY;

    @Column(name = "document_number")
    private String documentNumber;

    @Column
    private String reason;

    @Column
    private String remark;

    @Convert(converter = InstantConverter.class)
    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "handed_in_by")
    private long handedInBy;

    protected Paper() {}

    Paper(Matter matter, long matterId, int number) {
        this.matter = matter;
        this.matterId = matterId;
        this.number = number;
        this.handedInAt = Instant.EPOCH;
    }

    /** The document is on its way. */
    public void handedIn(long document, String newRemark, Instant now, long by) {
        documentId = document;
        state = DecisionPaper.State.UNDERWAY;
        documentNumber = null;
        reason = null;
        remark = Blank.toNull(newRemark);
        handedInAt = now;
        handedInBy = by;
    }

    /** The document has its number, and what it decides was done, or not. */
    void approved(String registered, boolean done) {
        documentNumber = registered;
        reason = null;
        state = done ? DecisionPaper.State.APPROVED : DecisionPaper.State.APPROVED_APART;
    }

    void cameBack(DecisionPaper.State how, String why) {
        state = how;
        reason = why;
    }

    /** @throws Refusal {@code PAPER_UNDERWAY} */
    void checkNotUnderway() {
        if (state == DecisionPaper.State.UNDERWAY) {
            throw new Refusal("PAPER_UNDERWAY");
        }
    }

    boolean decided() {
        return documentNumber != null;
    }

    boolean isDecidedBy(long document) {
        return documentId == document;
    }

    public DecisionPaper view() {
        return new DecisionPaper(documentId, state, documentNumber, reason);
    }

    /** The name of the matter in the platform: the same one when it is handed in again after a return. */
    public String sourceKey() {
        return matter.prefix() + matterId + "/" + number;
    }

    public Long id() {
        return id;
    }

    Matter matter() {
        return matter;
    }

    long matterId() {
        return matterId;
    }

    int number() {
        return number;
    }

    String remark() {
        return remark;
    }

    long handedInBy() {
        return handedInBy;
    }
}
