package kr.opengov.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import kr.opengov.membership.JoiningCases;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.OpenJoinCase;
import kr.opengov.membership.Region;
import kr.opengov.web.frame.Messages;

/** Opens a join case. */
@Named
@ViewScoped
public class JoinOpenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoiningCases joining;

    private MembershipKind kind;
    private String countryCode;
    private String nameKo;
    private String nameEn;
    private Region region;
    private LocalLevel level;

    /** Opens the case and goes to it. */
    public String save() {
        String country = countryCode == null ? null : countryCode.strip().toUpperCase(Locale.ROOT);
        long id = joining.open(new OpenJoinCase(kind, country, nameKo, nameEn, region, level));
        return Messages.saved("joincase.opened").redirectTo("/desk/joining/" + id);
    }

    public MembershipKind getKind() {
        return kind;
    }

    public void setKind(MembershipKind kind) {
        this.kind = kind;
    }

    public String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(String countryCode) {
        this.countryCode = countryCode;
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

    public Region getRegion() {
        return region;
    }

    public void setRegion(Region region) {
        this.region = region;
    }

    public LocalLevel getLevel() {
        return level;
    }

    public void setLevel(LocalLevel level) {
        this.level = level;
    }
}
