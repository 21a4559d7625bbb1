package kr.opengov.web.desk.accounts;

import java.io.Serializable;
import kr.opengov.platform.accounts.AccountDetails;

/** What an administrator writes of the person an account belongs to, on the page of a new account and of one that is there. */
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String nameKo;
    private String nameEn;
    private String language = "ko";
    private String unit;
    private String position;

    static AccountForm of(AccountDetails details) {
        AccountForm form = new AccountForm();
        form.nameKo = details.nameKo();
        form.nameEn = details.nameEn();
        form.language = details.language();
        form.unit = details.unit();
        form.position = details.position();
        return form;
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
}
