package kr.opengov.summit.internal.speakers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.SaveProfile;

/** What a person says of himself or herself, for the public once he or she agreed. */
@Entity
@Table(name = "sm_person_profile")
public class PersonProfile implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_person_profile")
    @TableGenerator(
            name = "sm_person_profile",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_person_profile",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    /** The person in the directory of the platform. */
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "biography_ko")
    private String biographyKo;

    @Column(name = "biography_en")
    private String biographyEn;

    /** Null until the person agreed to publish it. */
    @Column(name = "consent_at")
    private Instant consentAt;

    protected PersonProfile() {}

    PersonProfile(Long personId) {
        this.personId = personId;
    }

    void describe(SaveProfile command, Instant now) {
        this.biographyKo = Blank.toNull(command.biographyKo());
        this.biographyEn = Blank.toNull(command.biographyEn());
        if (!command.consent()) {
            this.consentAt = null;
        } else if (consentAt == null) {
            this.consentAt = now;
        }
    }

    SaveProfile form() {
        return new SaveProfile(version, biographyKo, biographyEn, consentAt != null);
    }

    @Override
    public long version() {
        return version;
    }
}
