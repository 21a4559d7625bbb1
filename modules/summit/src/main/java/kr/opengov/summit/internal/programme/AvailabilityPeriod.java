package kr.opengov.summit.internal.programme;

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
import kr.opengov.summit.AddAvailability;

/** A time at which a room or a person can be had, or cannot. */
@Entity
@Table(name = "sm_availability")
public class AvailabilityPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_availability")
    @TableGenerator(
            name = "sm_availability",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_availability",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "summit_id")
    private Long summitId;

    @Column(name = "room_id")
    private Long roomId;

    /** The person in the directory of the platform. */
    @Column(name = "person_id")
    private Long personId;

    @Column
    private boolean available;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column
    private String note;

    protected AvailabilityPeriod() {}

    /** Of a room, or, with the room null, of a person. */
    public AvailabilityPeriod(Long summitId, Long roomId, Long personId, AddAvailability command) {
        this.summitId = summitId;
        this.roomId = roomId;
        this.personId = personId;
        this.available = command.available();
        this.startsAt = command.startsAt();
        this.endsAt = command.endsAt();
        this.note = Blank.toNull(command.note());
    }

    public Long id() {
        return id;
    }

    public Long summitId() {
        return summitId;
    }

    public Long roomId() {
        return roomId;
    }

    public Long personId() {
        return personId;
    }

    /** One line for the history; a person's note is nobody else's business and stays out. */
    public String text() {
        return (available ? "+ " : "− ") + startsAt + " – " + endsAt;
    }
}
