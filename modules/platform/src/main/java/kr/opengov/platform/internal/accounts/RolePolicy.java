package kr.opengov.platform.internal.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.platform.Roles;
import kr.opengov.platform.persistence.Aggregates;

/** What a role demands of whoever holds it. */
@Entity
@Table(name = "pf_role_policy")
public class RolePolicy implements Aggregates.Versioned {

    @Id
    private String role;

    @Version
    private long version;

    @Column(name = "totp_required")
    private boolean totpRequired;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    protected RolePolicy() {}

    public RolePolicy(String role) {
        this.role = role;
    }

    public void requireTotp(boolean required, Instant now, Long by) {
        totpRequired = required;
        changedAt = now;
        changedBy = by;
    }

    /**
     * Whether a role demands a second factor.
     *
     * @param decided what somebody decided about it (0 or 1), or null when nobody did
     */
    static boolean requiresTotp(String role, Number decided) {
        return decided == null ? Roles.GUARDED.contains(role) : decided.intValue() != 0;
    }

    public String role() {
        return role;
    }

    @Override
    public long version() {
        return version;
    }

    public boolean totpRequired() {
        return totpRequired;
    }
}
