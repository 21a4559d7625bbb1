package kr.opengov.web.desk.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.AccountChange;
import kr.opengov.platform.accounts.AccountDetails;
import kr.opengov.platform.accounts.Accounts;
import kr.opengov.platform.accounts.GivenRole;
import kr.opengov.platform.accounts.RoleChange;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** One account: who it belongs to, its roles, and how its owner signs in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private AccountDetails details;
    private AccountForm form;
    private String role;
    private String scopeKind;
    private String scopeId;

    @PostConstruct
    void load() {
        Optional<AccountDetails> found =
                id != null && id.matches("[0-9]{1,18}") ? accounts.details(Long.parseLong(id)) : Optional.empty();
        details = found.orElseThrow(() -> new Refusal("NOT_FOUND"));
        form = AccountForm.of(details);
    }

    public String save() {
        accounts.change(new AccountChange(
                details.id(),
                details.version(),
                form.getNameKo(),
                form.getNameEn(),
                form.getLanguage(),
                form.getUnit(),
                form.getPosition()));
        return done("accounts.saved");
    }

    public String give() {
        accounts.give(new RoleChange(details.id(), details.version(), role, scopeKind, scopeId));
        return done("accounts.role.given");
    }

    public String take(GivenRole held) {
        accounts.take(new RoleChange(details.id(), details.version(), held.role(), held.scopeKind(), held.scopeId()));
        return done("accounts.role.taken");
    }

    public String deactivate() {
        accounts.deactivate(details.id(), details.version());
        return done("accounts.deactivated");
    }

    public String activate() {
        accounts.activate(details.id(), details.version());
        return done("accounts.activated");
    }

    public String endSessions() {
        accounts.endSessions(details.id());
        return done("accounts.sessions.ended");
    }

    public String resetTotp() {
        accounts.resetTotp(details.id(), details.version());
        return done("accounts.totp.reset");
    }

    public String inviteAgain() {
        accounts.inviteAgain(details.id());
        return done("accounts.invitation.sent");
    }

    private String done(String key) {
        return Messages.saved(key).redirectTo("/desk/account/" + details.id());
    }

    public AccountDetails getDetails() {
        return details;
    }

    public AccountForm getForm() {
        return form;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getScopeKind() {
        return scopeKind;
    }

    public void setScopeKind(String scopeKind) {
        this.scopeKind = scopeKind;
    }

    public String getScopeId() {
        return scopeId;
    }

    public void setScopeId(String scopeId) {
        this.scopeId = scopeId;
    }
}
