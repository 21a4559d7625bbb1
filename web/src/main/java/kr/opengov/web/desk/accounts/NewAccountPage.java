package kr.opengov.web.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.platform.accounts.Accounts;
import kr.opengov.platform.accounts.NewAccount;
import kr.opengov.web.frame.Messages;

/** An administrator makes an account for somebody, who gets an invitation. */
@Named
@RequestScoped
public class NewAccountPage {

    @Inject
    private Accounts accounts;

    private String email;
    private final AccountForm form = new AccountForm();
    private List<String> roles = List.of();

    public String invite() {
        long id = accounts.invite(new NewAccount(
                email,
                form.getNameKo(),
                form.getNameEn(),
                form.getLanguage(),
                form.getUnit(),
                form.getPosition(),
                roles));
        return Messages.saved("accounts.invited", email).redirectTo("/desk/account/" + id);
    }

    public AccountForm getForm() {
        return form;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
