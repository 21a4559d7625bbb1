package kr.opengov.actionplans.internal.adoption;

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
import kr.opengov.actionplans.AdoptProposal;
import kr.opengov.actionplans.AdoptionBasis;
import kr.opengov.platform.persistence.InstantConverter;

/** That a proposal was adopted and what this rests on; never changed. */
@Entity
@Table(name = "ap_adoption")
public class Adoption {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_adoption")
    @TableGenerator(
            name = "ap_adoption",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_adoption",
            allocationSize = 100)
    private Long id;

    @Column(name = "proposal_id")
    private Long proposalId;

    @Enumerated(EnumType.STRING)
    @Column
    private AdoptionBasis basis;

    @Column(name = "basis_code")
    private String basisCode;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column
    private String reason;

    @Convert(converter = InstantConverter.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Adoption() {}

    public Adoption(Long proposalId, AdoptProposal command, LocalDate day, Instant now, Long by) {
        this.proposalId = proposalId;
        this.basis = command.basis();
        this.basisCode = command.basisCode().strip();
        this.adoptedOn = day;
        this.reason = command.reason().strip();
        this.recordedAt = now;
        this.recordedBy = by;
    }
}
