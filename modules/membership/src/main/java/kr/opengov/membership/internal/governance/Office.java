package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office whose holder sits ex officio, such as a vice minister's. */
@Entity
@Table(name = "mb_office")
public class Office {

    @Id
    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "organisation_ko")
    private String organisationKo;

    @Column(name = "organisation_en")
    private String organisationEn;

    protected Office() {}

    public Office(String code, String nameKo, String nameEn) {
        this.code = code;
        this.nameKo = nameKo;
        this.nameEn = nameEn;
    }

    String code() {
        return code;
    }

    String nameKo() {
        return nameKo;
    }

    String nameEn() {
        return nameEn;
    }

    String organisationKo() {
        return organisationKo;
    }
}
