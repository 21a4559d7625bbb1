package kr.opengov.platform.internal.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;

/** A role an account holds. */
@Entity
@Table(name = "pf_account_role")
public class AccountRole {

    @EmbeddedId
    private RoleKey key;

    @MapsId("accountId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private Long givenBy;

    protected AccountRole() {}

    AccountRole(Account account, RoleKey key, Instant givenAt, Long givenBy) {
        this.account = account;
        this.key = key;
        this.givenAt = givenAt;
        this.givenBy = givenBy;
    }

    public RoleKey key() {
        return key;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Long givenBy() {
        return givenBy;
    }
}
