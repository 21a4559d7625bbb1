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
import kr.opengov.platform.Blank;
import kr.opengov.summit.HostRole;
import kr.opengov.summit.SaveSession.HostEntry;

/** An organisation as host of a session, in order. */
@Entity
@Table(name = "sm_session_host")
public class SessionHost {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_session_host")
    @TableGenerator(
            name = "sm_session_host",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_session_host",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Column
    private int position;

    /** The organisation in the directory of the platform. */
    @Column(name = "organisation_id")
    private Long organisationId;

    /** The name at the time of the event: ministries are renamed. */
    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit_ko")
    private String unitKo;

    @Enumerated(EnumType.STRING)
    @Column
    private HostRole role = HostRole.HOST;

    protected SessionHost() {}

    public SessionHost(Session session) {
        this.session = session;
    }

    public Long id() {
        return id;
    }

    public boolean isNamed(String name) {
        return name.strip().equals(nameKo);
    }

    public void stands(long organisation) {
        this.organisationId = organisation;
    }

    public void describe(HostEntry entry) {
        this.nameKo = entry.nameKo().strip();
        this.nameEn = Blank.toNull(entry.nameEn());
        this.unitKo = Blank.toNull(entry.unit());
        this.role = entry.role();
    }

    HostEntry entry() {
        return new HostEntry(id, null, nameKo, nameEn, unitKo, role);
    }

    public void moveTo(int place) {
        this.position = place;
    }

    public String text() {
        return role + " " + nameKo + (unitKo == null ? "" : " (" + unitKo + ")");
    }
}
