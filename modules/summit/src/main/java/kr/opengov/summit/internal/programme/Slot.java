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
import java.time.Instant;
import java.util.UUID;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.SlotKind;

/** When and where a session takes place: from the start up to but not including the end. */
@Entity
@Table(name = "sm_slot")
public class Slot implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_slot")
    @TableGenerator(
            name = "sm_slot",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_slot",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private UUID guid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @Enumerated(EnumType.STRING)
    @Column
    private SlotKind kind = SlotKind.SESSION;

    /** What a break or a blocker is called; a session has its own title. */
    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    /** Null for a break or a blocker. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;

    /** Null when the room is open, and for a break of all rooms. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "placement_invented")
    private boolean placementInvented;

    protected Slot() {}

    /**
     * @param id the id it had before it was taken away, or null for a new one
     * @param session null for a break or a blocker
     */
    public Slot(Long id, Summit summit, Session session, Room room, Placement placement) {
        this.id = id;
        this.summit = summit;
        this.session = session;
        this.guid = placement.guid();
        this.kind = placement.kind();
        this.titleKo = placement.titleKo();
        this.titleEn = placement.titleEn();
        place(room, placement.startsAt(), placement.endsAt());
    }

    /** Puts it somewhere; whatever it was before, its place is now that of its organisers. */
    public final void place(Room at, Instant start, Instant end) {
        this.room = at;
        this.startsAt = start;
        this.endsAt = end;
    }

    public Placement placement() {
        return new Placement(startsAt, endsAt, room == null ? null : room.id(), guid, kind, titleKo, titleEn);
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public Summit summit() {
        return summit;
    }

    public Room room() {
        return room;
    }

    /** Null for a break or a blocker. */
    public Long sessionId() {
        return session == null ? null : session.id();
    }
}
