package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.platform.persistence.InstantConverter;

/** A text a proposal had; never changed. */
@Entity
@Table(name = "ap_proposal_version")
public class ProposalVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_proposal_version")
    @TableGenerator(
            name = "ap_proposal_version",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_proposal_version",
            allocationSize = 100)
    private Long id;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Column
    private int number;

    @Column
    private String title;

    @Column
    private String body;

    @Convert(converter = InstantConverter.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    protected ProposalVersion() {}

    ProposalVersion(Proposal proposal, int number, Instant writtenAt, Long writtenBy) {
        this.proposalId = proposal.id();
        this.number = number;
        this.title = proposal.title();
        this.body = proposal.body();
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }
}
