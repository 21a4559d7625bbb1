package kr.opengov.membership.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Region;

/** A country that is, was or may become a member; its code is ISO 3166-1 alpha-3. */
@Entity
@Table(name = "mb_country")
public class Country {

    @Id
    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Enumerated(EnumType.STRING)
    @Column(name = "region_confidence")
    private Confidence regionConfidence;

    protected Country() {}

    public Country(String code, String nameKo, String nameEn, Region region) {
        this.code = code;
        this.nameKo = nameKo;
        this.nameEn = nameEn;
        this.region = region;
        this.regionConfidence = region == null ? Confidence.UNKNOWN : Confidence.VERIFIED;
    }

    public String code() {
        return code;
    }

    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
    }

    public Region region() {
        return region;
    }

    public Confidence regionConfidence() {
        return regionConfidence;
    }
}
