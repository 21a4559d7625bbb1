package kr.opengov.actionplans.internal.register;

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
import java.time.LocalDate;
import kr.opengov.actionplans.CommitmentState;

/** Since when a commitment is in a state; history is never overwritten. */
@Entity
@Table(name = "ap_commitment_state")
public class CommitmentStateEntry extends DatedState {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_commitment_state")
    @TableGenerator(
            name = "ap_commitment_state",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_commitment_state",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CommitmentState state;

    protected CommitmentStateEntry() {}

    /** A state that begins on a day. */
    public CommitmentStateEntry(
            Commitment commitment, CommitmentState state, LocalDate effective, String basisKo, String basisEn) {
        super(effective, basisKo, basisEn);
        this.commitment = commitment;
        this.state = state;
    }
}
