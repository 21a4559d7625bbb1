package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kr.opengov.membership.internal.register.Recorded;

/** The account with which a person of the directory votes and declares. */
@Entity
@Table(name = "mb_member_account")
public class MemberAccount {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private Long setBy;

    protected MemberAccount() {}

    public MemberAccount(long accountId, long personId, Recorded recorded) {
        this.accountId = accountId;
        this.personId = personId;
        this.setAt = recorded.at();
        this.setBy = recorded.by();
    }

    public long personId() {
        return personId;
    }
}
