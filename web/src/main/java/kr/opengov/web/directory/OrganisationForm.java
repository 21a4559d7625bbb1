package kr.opengov.web.directory;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.directory.OrganisationEntry;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.PublicOrganisation;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed into the form of an organisation. */
public class OrganisationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private OrganisationKind kind;
    private String agencyCode;
    private TypedBilingual name = new TypedBilingual();
    private String countryCode;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String successorCode;

    static OrganisationForm of(PublicOrganisation found) {
        OrganisationForm form = new OrganisationForm();
        form.id = found.organisation().id();
        form.version = found.organisation().version();
        form.kind = found.organisation().kind();
        form.agencyCode = found.organisation().agencyCode();
        form.name = new TypedBilingual(
                found.organisation().nameKo(), found.organisation().nameEn());
        form.countryCode = found.organisation().countryCode();
        form.validFrom = found.organisation().validFrom();
        form.validTo = found.organisation().validTo();
        DirectoryName successor = found.successor();
        form.successorCode = successor == null ? null : successor.code();
        return form;
    }

    OrganisationEntry toCommand() {
        return new OrganisationEntry(
                id,
                version,
                kind,
                agencyCode,
                name.getKo(),
                name.getEn(),
                countryCode,
                validFrom,
                validTo,
                successorCode);
    }

    public Long getId() {
        return id;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public TypedBilingual getName() {
        return name;
    }

    public String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(String countryCode) {
        this.countryCode = countryCode;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getSuccessorCode() {
        return successorCode;
    }

    public void setSuccessorCode(String successorCode) {
        this.successorCode = successorCode;
    }
}
