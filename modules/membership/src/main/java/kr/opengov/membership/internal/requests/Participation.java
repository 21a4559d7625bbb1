package kr.opengov.membership.internal.requests;

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
import java.time.Instant;
import kr.opengov.membership.AskToTakePart;
import kr.opengov.membership.RequestState;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** A request to take part, from asking to its answer; it is settled once. */
@Entity
@Table(name = "mb_participation_request")
public class Participation implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_participation_request",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_participation_request")
    private Long id;

    @Version
    private long version;

    @Column(name = "body_code", updatable = false)
    private String bodyCode;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String motivation;

    /** The account while the request is open, else null: a unique key lets one person have one open request to a body. */
    @Column(name = "open_account_id")
    private Long openAccountId;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    private String reason;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    protected Participation() {}

    public Participation(AskToTakePart command, long accountId, Instant now) {
        this.bodyCode = command.bodyCode();
        this.accountId = accountId;
        this.openAccountId = accountId;
        this.motivation = command.motivation().strip();
        this.state = RequestState.OPEN;
        this.madeAt = now;
    }

    /** @throws Refusal {@code REQUEST_SETTLED} when it was before */
    public void settle(RequestState newState, String why, Long by, Instant now) {
        if (state != RequestState.OPEN || newState == RequestState.OPEN) {
            throw new Refusal("REQUEST_SETTLED");
        }
        state = newState;
        openAccountId = null;
        reason = why;
        settledBy = by;
        settledAt = now;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String bodyCode() {
        return bodyCode;
    }

    public long accountId() {
        return accountId;
    }
}
