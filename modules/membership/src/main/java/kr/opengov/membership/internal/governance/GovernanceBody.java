package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A body in which members sit, with as many seats for governments as for civil society. */
@Entity
@Table(name = "mb_governance_body")
public class GovernanceBody {

    @Id
    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "government_seats")
    private int governmentSeats;

    @Column(name = "civil_society_seats")
    private int civilSocietySeats;

    protected GovernanceBody() {}

    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
    }

    public int governmentSeats() {
        return governmentSeats;
    }

    public int civilSocietySeats() {
        return civilSocietySeats;
    }
}
