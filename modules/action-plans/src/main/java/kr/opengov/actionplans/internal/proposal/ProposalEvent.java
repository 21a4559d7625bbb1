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
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.actionplans.ProposalEventKind;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.platform.persistence.InstantConverter;

/** An entry of a proposal's history; never changed. */
@Entity
@Table(name = "ap_proposal_event")
public class ProposalEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_proposal_event")
    @TableGenerator(
            name = "ap_proposal_event",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_proposal_event",
            allocationSize = 100)
    private Long id;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Enumerated(EnumType.STRING)
    @Column
    private ProposalEventKind kind;

    @Enumerated(EnumType.STRING)
    @Column
    private ProposalState state;

    @Column
    private String reason;

    @Column(name = "related_code")
    private String relatedCode;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Convert(converter = InstantConverter.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected ProposalEvent() {}

    Long id() {
        return id;
    }

    ProposalEvent(
            Proposal proposal,
            ProposalEventKind kind,
            String reason,
            String relatedCode,
            LocalDate happenedOn,
            Instant recordedAt,
            Long recordedBy) {
        this.proposalId = proposal.id();
        this.kind = kind;
        this.state = proposal.state();
        this.reason = reason;
        this.relatedCode = relatedCode;
        this.happenedOn = happenedOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
