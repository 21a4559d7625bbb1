package kr.opengov.platform.internal.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.platform.approvals.ChangeUnit;
import kr.opengov.platform.approvals.NewUnit;
import kr.opengov.platform.approvals.UnitContact;
import kr.opengov.platform.persistence.Aggregates;

/** A unit that issues documents under numbers of its own. */
@Entity
@Table(name = "pf_issuing_unit")
public class IssuingUnit implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "pf_issuing_unit",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_issuing_unit",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_issuing_unit")
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(updatable = false)
    private String prefix;

    private String sender;
    private String postcode;
    private String address;
    private String homepage;
    private String telephone;
    private String fax;
    private String email;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected IssuingUnit() {}

    IssuingUnit(NewUnit unit) {
        this.code = unit.code();
        this.nameKo = unit.nameKo();
        this.nameEn = unit.nameEn();
        this.prefix = unit.prefix();
        this.sender = unit.sender();
        reachedAt(unit.contact());
    }

    /** Code and prefix stay: numbers were given with them. */
    void change(ChangeUnit change) {
        nameKo = change.nameKo();
        nameEn = change.nameEn();
        sender = change.sender();
        closedOn = change.closedOn();
        reachedAt(change.contact());
    }

    private void reachedAt(UnitContact contact) {
        postcode = contact.postcode();
        address = contact.address();
        homepage = contact.homepage();
        telephone = contact.telephone();
        fax = contact.fax();
        email = contact.email();
    }

    UnitContact contact() {
        return new UnitContact(postcode, address, homepage, telephone, fax, email);
    }

    @Override
    public long version() {
        return version;
    }

    Long id() {
        return id;
    }

    String nameKo() {
        return nameKo;
    }

    String nameEn() {
        return nameEn;
    }

    String prefix() {
        return prefix;
    }

    String sender() {
        return sender;
    }

    boolean openOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
