package kr.opengov.actionplans.internal.response;

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
import kr.opengov.actionplans.ContributionKind;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/** Something that was contributed and must be answered with reasons. */
@Entity
@Table(name = "ap_contribution")
public class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_contribution")
    @TableGenerator(
            name = "ap_contribution",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_contribution",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "call_id")
    private Long callId;

    @Enumerated(EnumType.STRING)
    @Column
    private ContributionKind kind;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column(name = "account_id")
    private Long accountId;

    @Column
    private String text;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** The day of the released response; the ledger sets it for all that are released together. */
    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "note_ko")
    private String noteKo;

    @Column(name = "note_en")
    private String noteEn;

    @Column
    private boolean hidden;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    protected Contribution() {}

    public Contribution(
            Long callId, ContributionKind kind, Long proposalId, Long accountId, String text, LocalDate receivedOn) {
        this.callId = callId;
        this.kind = kind;
        this.proposalId = proposalId;
        this.accountId = accountId;
        this.text = text;
        this.receivedOn = receivedOn;
    }

    /**
     * Hides it from the public or shows it again, with the reason of the last change.
     *
     * @param seen the version in which it was read
     * @throws Conflict when somebody else moderated it since
     * @throws Refusal {@code CONTRIBUTION_OF_PROPOSAL} for a proposal, which is hidden itself
     */
    void moderate(long seen, boolean hide, String reason) {
        if (version != seen) {
            throw new Conflict();
        }
        if (kind == ContributionKind.PROPOSAL) {
            throw Refusal.ofField("contributions", "CONTRIBUTION_OF_PROPOSAL");
        }
        hidden = hide;
        hiddenReason = reason;
    }

    public Long id() {
        return id;
    }
}
