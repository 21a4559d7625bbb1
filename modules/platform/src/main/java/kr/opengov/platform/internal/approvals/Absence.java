package kr.opengov.platform.internal.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.approvals.NewAbsence;

/** A period in which somebody is away; both days belong to it. */
@Entity
@Table(name = "pf_absence")
public class Absence {

    @Id
    @TableGenerator(
            name = "pf_absence",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_absence",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_absence")
    private Long id;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(name = "to_on", updatable = false)
    private LocalDate to;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "set_by", updatable = false)
    private Long setBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {}

    Absence(long accountId, NewAbsence absence, Instant now) {
        this.accountId = accountId;
        this.from = absence.from();
        this.to = absence.to();
        this.setAt = now;
        this.setBy = accountId;
    }

    void end(Instant now) {
        endedAt = now;
    }

    Long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}
