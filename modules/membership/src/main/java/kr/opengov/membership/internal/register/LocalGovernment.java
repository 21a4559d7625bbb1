package kr.opengov.membership.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.membership.LocalLevel;

/** A city, province or other local government that is or was a local member. */
@Entity
@Table(name = "mb_local_government")
public class LocalGovernment {

    @Id
    @TableGenerator(
            name = "mb_local_government",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_local_government")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "country_code")
    private Country country;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private LocalLevel level;

    protected LocalGovernment() {}

    public LocalGovernment(Country country, String nameKo, String nameEn, LocalLevel level) {
        this.country = country;
        this.nameKo = nameKo;
        this.nameEn = nameEn;
        this.level = level == null ? LocalLevel.UNKNOWN : level;
    }

    public Country country() {
        return country;
    }

    /** Null where no source prints one. */
    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
    }

    public LocalLevel level() {
        return level;
    }
}
