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
    private String nameKo;
    private String nameEn;
    private String language = "ko";
    private String unit;
    private String position;
    private List<String> roles = List.of();

    public String invite() {
        long id = accounts.invite(new NewAccount(email, nameKo, nameEn, language, unit, position, roles));
        return Messages.saved("accounts.invited", email).redirectTo("/desk/account/" + id);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
