package kr.opengov.platform.internal.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A role and what it is held for; the scope is empty for the whole portal. */
@Embeddable
public class RoleKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "role")
    private String role;

    @Column(name = "scope_kind")
    private String scopeKind;

    @Column(name = "scope_id")
    private String scopeId;

    protected RoleKey() {}

    public RoleKey(String role) {
        this(role, "", "");
    }

    public RoleKey(String role, String scopeKind, String scopeId) {
        this.role = role;
        this.scopeKind = scopeKind;
        this.scopeId = scopeId;
    }

    public String role() {
        return role;
    }

    public String scopeKind() {
        return scopeKind;
    }

    public String scopeId() {
        return scopeId;
    }

    /** Whether it is the same role for the same thing, whoever holds it. */
    boolean names(RoleKey other) {
        return role.equals(other.role) && scopeKind.equals(other.scopeKind) && scopeId.equals(other.scopeId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleKey key && names(key) && Objects.equals(accountId, key.accountId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, scopeKind, scopeId);
    }
}
