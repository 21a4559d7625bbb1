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
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.RoomKind;

/** A room of a summit; invented when no source names it. */
@Entity
@Table(name = "sm_room")
public class Room implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_room")
    @TableGenerator(
            name = "sm_room",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_room",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @Column
    private int position;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column
    private boolean invented;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column
    private RoomKind kind = RoomKind.SESSION;

    @Column
    private Integer capacity;

    @Column
    private String building;

    @Column
    private String floor;

    /** Whether sessions may run beside each other, as in an exhibition hall. */
    @Column(name = "allows_parallel")
    private boolean allowsParallel;

    @Column(name = "interpretation_booths")
    private int interpretationBooths;

    @Column(name = "stream_url")
    private String streamUrl;

    protected Room() {}

    public Long id() {
        return id;
    }

    public String nameKo() {
        return nameKo;
    }

    @Override
    public long version() {
        return version;
    }

    public Summit summit() {
        return summit;
    }
}
