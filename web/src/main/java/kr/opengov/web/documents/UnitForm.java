package kr.opengov.web.documents;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.approvals.ChangeUnit;
import kr.opengov.platform.approvals.NewUnit;
import kr.opengov.platform.approvals.UnitContact;
import kr.opengov.platform.approvals.UnitRow;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed into the form of an issuing unit. */
public class UnitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private TypedBilingual name = new TypedBilingual();
    private String prefix;
    private String sender;
    private Long lastSerial = 0L;
    private String postcode;
    private String address;
    private String homepage;
    private String telephone;
    private String fax;
    private String email;
    private LocalDate closedOn;

    static UnitForm of(UnitRow unit) {
        UnitForm form = new UnitForm();
        form.code = unit.code();
        form.name = new TypedBilingual(unit.nameKo(), unit.nameEn());
        form.prefix = unit.prefix();
        form.sender = unit.sender();
        form.lastSerial = unit.lastSerial();
        form.postcode = unit.contact().postcode();
        form.address = unit.contact().address();
        form.homepage = unit.contact().homepage();
        form.telephone = unit.contact().telephone();
        form.fax = unit.contact().fax();
        form.email = unit.contact().email();
        form.closedOn = unit.closedOn();
        return form;
    }

    NewUnit toNewUnit() {
        return new NewUnit(
                code, name.getKo(), name.getEn(), prefix, sender, lastSerial == null ? 0 : lastSerial, contact());
    }

    ChangeUnit toChange(long id, long version) {
        return new ChangeUnit(id, version, name.getKo(), name.getEn(), sender, contact(), closedOn);
    }

    private UnitContact contact() {
        return new UnitContact(postcode, address, homepage, telephone, fax, email);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TypedBilingual getName() {
        return name;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public Long getLastSerial() {
        return lastSerial;
    }

    public void setLastSerial(Long lastSerial) {
        this.lastSerial = lastSerial;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getHomepage() {
        return homepage;
    }

    public void setHomepage(String homepage) {
        this.homepage = homepage;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
