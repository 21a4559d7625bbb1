package kr.opengov.web.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.platform.accounts.Accounts;
import kr.opengov.platform.accounts.RolePolicyRow;
import kr.opengov.web.frame.Messages;

/** What each role demands of those who hold it. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private Accounts accounts;

    private List<RolePolicyRow> policies;

    public List<RolePolicyRow> getPolicies() {
        if (policies == null) {
            policies = accounts.policies();
        }
        return policies;
    }

    /** Requires the second factor, or no longer. */
    public String toggle(RolePolicyRow policy) {
        accounts.requireTotp(policy.role(), !policy.totpRequired(), policy.version());
        return Messages.saved(policy.totpRequired() ? "roles.totp.free" : "roles.totp.demanded")
                .redirectTo("/desk/roles");
    }
}
