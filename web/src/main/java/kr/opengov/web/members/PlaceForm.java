package kr.opengov.web.members;

import java.io.Serializable;
import java.util.Locale;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;

/** What is typed about who joins: kind, country, names, level and region. */
public class PlaceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private MembershipKind kind;
    private String countryCode;
    private String nameKo;
    private String nameEn;
    private Region region;
    private LocalLevel level;

    /** The code of the country as the register writes it; null while none is typed. */
    public String country() {
        return countryCode == null ? null : countryCode.strip().toUpperCase(Locale.ROOT);
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
