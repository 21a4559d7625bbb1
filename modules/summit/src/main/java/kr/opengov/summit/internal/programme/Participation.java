package kr.opengov.summit.internal.programme;

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
import jakarta.persistence.Version;
import java.time.ZoneId;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.SaveSession.ParticipantEntry;
import kr.opengov.summit.SpeakerRole;

/** A person in a session, in order; the role is null where the source does not say it. */
@Entity
@Table(name = "sm_participation")
public class Participation implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_participation")
    @TableGenerator(
            name = "sm_participation",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_participation",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    /** The person in the directory of the platform. */
    @Column(name = "person_id")
    private Long personId;

    /** The name as printed at the event; a later correction in the directory does not change what was printed. */
    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column
    private int position;

    /** A {@link kr.opengov.summit.SpeakerRole}; null where the source does not say it. */
    @Column
    private String role;

    @Version
    private long version;

    /** The country stood for at the event, ISO 3166-1 alpha-3. */
    @Column(name = "country_code")
    private String countryCode;

    @Column
    private boolean remote;

    /** The IANA zone in which a remote speaker sits; null when unknown. */
    @Column(name = "remote_zone")
    private String remoteZone;

    @Enumerated(EnumType.STRING)
    @Column
    private Confirmation confirmation = Confirmation.OPEN;

    protected Participation() {}

    public Participation(Session session) {
        this.session = session;
    }

    public Long id() {
        return id;
    }

    public boolean isNamed(String name) {
        return name.strip().equals(nameKo);
    }

    public void is(long person) {
        this.personId = person;
    }

    public void describe(ParticipantEntry entry) {
        this.nameKo = entry.nameKo().strip();
        this.nameEn = Blank.toNull(entry.nameEn());
        this.role = entry.role() == null ? null : entry.role().name();
        this.countryCode = Blank.toNull(entry.country());
        this.remote = entry.remote();
        this.remoteZone = entry.remote() ? Blank.toNull(entry.remoteZone()) : null;
        if (remoteZone != null && !ZoneId.getAvailableZoneIds().contains(remoteZone)) {
            throw new Refusal("ZONE_UNKNOWN", remoteZone);
        }
        this.confirmation = entry.confirmation();
    }

    ParticipantEntry entry(String affiliations) {
        return new ParticipantEntry(
                id,
                null,
                nameKo,
                nameEn,
                role == null ? null : SpeakerRole.valueOf(role),
                affiliations,
                countryCode,
                remote,
                remoteZone,
                confirmation);
    }

    /** Has this role and this answer from now on. */
    public void answer(SpeakerRole as, Confirmation answer) {
        this.role = as == null ? null : as.name();
        this.confirmation = answer;
    }

    public SpeakerRole role() {
        return role == null ? null : SpeakerRole.valueOf(role);
    }

    public Session session() {
        return session;
    }

    public Long personId() {
        return personId;
    }

    @Override
    public long version() {
        return version;
    }

    public void moveTo(int place) {
        this.position = place;
    }

    public String text() {
        return (role == null ? "" : role + " ") + nameKo + " " + confirmation
                + (remote ? " " + (remoteZone == null ? "remote" : remoteZone) : "");
    }
}
