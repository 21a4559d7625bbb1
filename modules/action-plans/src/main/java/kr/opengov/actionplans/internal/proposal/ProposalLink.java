package kr.opengov.actionplans.internal.proposal;

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
import kr.opengov.actionplans.LinkKind;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.InstantConverter;

/** What one proposal has to do with another. A wrong one is undone with a reason and stays in the table. */
@Entity
@Table(name = "ap_proposal_link")
public class ProposalLink {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_proposal_link")
    @TableGenerator(
            name = "ap_proposal_link",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_proposal_link",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Enumerated(EnumType.STRING)
    @Column
    private LinkKind kind;

    @Column(name = "related_id")
    private Long relatedId;

    @Column
    private String reason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "linked_by")
    private Long linkedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_reason")
    private String undoneReason;

    protected ProposalLink() {}

    ProposalLink(Long proposalId, LinkKind kind, Long relatedId, String reason, Instant now, Long by) {
        this.proposalId = proposalId;
        this.kind = kind;
        this.relatedId = relatedId;
        this.reason = reason;
        this.linkedAt = now;
        this.linkedBy = by;
    }

    /** @throws Refusal {@code LINK_UNDONE} when it was before */
    void undo(String why, Instant now, Long by) {
        if (undoneAt != null) {
            throw new Refusal("LINK_UNDONE");
        }
        undoneAt = now;
        undoneBy = by;
        undoneReason = why;
    }

    Long proposalId() {
        return proposalId;
    }

    Long relatedId() {
        return relatedId;
    }
}
