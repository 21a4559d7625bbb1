package kr.opengov.platform.internal.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.inbox.SetDeputy;
import kr.opengov.platform.persistence.Aggregates;

/** Somebody does the work of somebody else for a period (업무대행). Ended early, it keeps its period and the moment. */
@Entity
@Table(name = "pf_deputy")
public class Deputy implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "pf_deputy",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_deputy",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_deputy")
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "deputy_id")
    private long deputyId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    private String reason;

    @Column(name = "with_roles", updatable = false)
    private boolean withRoles;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private Long setBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Deputy() {}

    public Deputy(long absent, SetDeputy command, long author, Instant now) {
        accountId = absent;
        deputyId = command.deputyId();
        fromOn = command.fromOn();
        toOn = command.toOn();
        reason = command.reason();
        withRoles = command.withRoles();
        setAt = now;
        setBy = author;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public long accountId() {
        return accountId;
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
