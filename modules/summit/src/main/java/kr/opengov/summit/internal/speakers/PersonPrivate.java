package kr.opengov.summit.internal.speakers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.PrivateSheet;
import kr.opengov.summit.SavePrivate;

/** What nobody but the programme office reads of a speaker, until the day on which it goes. */
@Entity
@Table(name = "sm_person_private")
public class PersonPrivate implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_person_private")
    @TableGenerator(
            name = "sm_person_private",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_person_private",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "summit_id")
    private Long summitId;

    /** The person in the directory of the platform. */
    @Column(name = "person_id")
    private Long personId;

    @Column
    private String email;

    @Column
    private String phone;

    @Column
    private String diet;

    @Column
    private String arrival;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    protected PersonPrivate() {}

    PersonPrivate(Long summitId, Long personId) {
        this.summitId = summitId;
        this.personId = personId;
    }

    void describe(SavePrivate command) {
        this.email = Blank.toNull(command.email());
        this.phone = Blank.toNull(command.phone());
        this.diet = Blank.toNull(command.diet());
        this.arrival = Blank.toNull(command.arrival());
        this.keepUntil = command.keepUntil();
    }

    PrivateSheet sheet() {
        return new PrivateSheet(version, email, phone, diet, arrival, keepUntil);
    }

    String email() {
        return email;
    }

    @Override
    public long version() {
        return version;
    }
}
