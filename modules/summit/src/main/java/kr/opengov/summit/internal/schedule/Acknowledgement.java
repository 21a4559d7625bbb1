package kr.opengov.summit.internal.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/** A conflict that somebody looked at and let stand, with the reason. */
@Entity
@Table(name = "sm_acknowledgement")
public class Acknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_acknowledgement")
    @TableGenerator(
            name = "sm_acknowledgement",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_acknowledgement",
            allocationSize = 100)
    private Long id;

    @Column(name = "summit_id")
    private Long summitId;

    @Column(name = "conflict_key")
    private String key;

    @Column
    private String reason;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "acknowledged_at")
    private Instant at;

    protected Acknowledgement() {}

    public Acknowledgement(long summitId, String key, String reason, WorkStep by) {
        this.summitId = summitId;
        this.key = key;
        this.reason = reason;
        this.accountId = by.accountId();
        this.at = by.at();
    }
}
