package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.SaveProfile;

/** What is typed about a person. */
public class ProfileForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private long version;
    private String biographyKo;
    private String biographyEn;
    private boolean consent;

    public static ProfileForm of(SaveProfile profile) {
        ProfileForm form = new ProfileForm();
        form.version = profile.version();
        form.biographyKo = profile.biographyKo();
        form.biographyEn = profile.biographyEn();
        form.consent = profile.consent();
        return form;
    }

    public SaveProfile toCommand() {
        return new SaveProfile(version, biographyKo, biographyEn, consent);
    }

    public String getBiographyKo() {
        return biographyKo;
    }

    public void setBiographyKo(String biographyKo) {
        this.biographyKo = biographyKo;
    }

    public String getBiographyEn() {
        return biographyEn;
    }

    public void setBiographyEn(String biographyEn) {
        this.biographyEn = biographyEn;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
