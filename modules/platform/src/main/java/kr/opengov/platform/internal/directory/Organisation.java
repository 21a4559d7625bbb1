package kr.opengov.platform.internal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.OrganisationEntry;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.OrganisationView;

/** An organisation under one name; what it becomes is its successor. */
@Entity(name = "DirectoryOrganisation")
@Table(name = "pf_organisation")
public class Organisation implements Mergeable {

    @Id
    @TableGenerator(
            name = "pf_organisation",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_organisation",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_organisation")
    private Long id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "country_code")
    private String countryCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "successor_id")
    private Long successorId;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected Organisation() {}

    public Organisation(String code) {
        this.code = code;
    }

    /** @throws Refusal {@code DIRECTORY_MERGED} when another entry stands for this one */
    public void describe(OrganisationEntry entry, Long successor) {
        Mergeable.requireStaying(this);
        kind = entry.kind();
        agencyCode = Names.clean(entry.agencyCode());
        nameKo = Names.clean(entry.nameKo());
        nameEn = Names.clean(entry.nameEn());
        countryCode = Names.clean(entry.countryCode());
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        successorId = successor;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Long mergedInto() {
        return mergedInto;
    }

    @Override
    public void mergeInto(Long other) {
        mergedInto = other;
    }

    public OrganisationView view() {
        return new OrganisationView(
                id,
                version,
                code,
                kind,
                agencyCode,
                nameKo,
                nameEn,
                countryCode,
                validFrom,
                validTo,
                successorId,
                mergedInto);
    }
}
