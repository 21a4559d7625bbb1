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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.RoomKind;
import kr.opengov.summit.SaveRoom;

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

    @Column(name = "equipment_ko")
    private String equipmentKo;

    @Column(name = "equipment_en")
    private String equipmentEn;

    /** Retired rooms are offered no more. */
    @Column
    private boolean retired;

    /** The rooms it is made of: 100A+100B is in use when either is. */
    @ManyToMany
    @JoinTable(
            name = "sm_room_part",
            joinColumns = @JoinColumn(name = "room_id"),
            inverseJoinColumns = @JoinColumn(name = "part_id"))
    private Set<Room> parts = new HashSet<>();

    protected Room() {}

    public Room(Summit summit) {
        this.summit = summit;
    }

    public void describe(SaveRoom command) {
        this.position = command.position();
        this.nameKo = command.nameKo().strip();
        this.nameEn = Blank.toNull(command.nameEn());
        this.kind = command.kind();
        this.capacity = command.capacity();
        this.building = Blank.toNull(command.building());
        this.floor = Blank.toNull(command.floor());
        this.allowsParallel = command.allowsParallel();
        this.interpretationBooths = command.interpretationBooths();
        this.streamUrl = Blank.toNull(command.streamUrl());
        this.equipmentKo = Blank.toNull(command.equipmentKo());
        this.equipmentEn = Blank.toNull(command.equipmentEn());
    }

    /** Is made of these rooms from now on. */
    public void consistOf(Collection<Room> rooms) {
        parts.retainAll(rooms);
        parts.addAll(rooms);
    }

    public Set<Room> parts() {
        return Set.copyOf(parts);
    }

    public void retire(boolean now) {
        this.retired = now;
    }

    public boolean retired() {
        return retired;
    }

    /** What the history tells apart. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("NAME", Texts.pair(nameKo, nameEn));
        facts.put("POSITION", Integer.toString(position));
        facts.put("ROOM_KIND", kind.name());
        facts.put("CAPACITY", capacity == null ? null : capacity.toString());
        facts.put("BUILDING", Texts.pair(building, floor));
        facts.put("PARALLEL", allowsParallel ? "✓" : null);
        facts.put("BOOTHS", Integer.toString(interpretationBooths));
        facts.put("STREAM", streamUrl);
        facts.put("EQUIPMENT", Texts.pair(equipmentKo, equipmentEn));
        facts.put(
                "PARTS",
                parts.isEmpty()
                        ? null
                        : parts.stream().map(Room::nameKo).sorted().collect(Collectors.joining(", ")));
        facts.put("RETIRED", retired ? "✓" : null);
        return facts;
    }

    public SaveRoom form(String acronym) {
        return new SaveRoom(
                id,
                version,
                acronym,
                position,
                nameKo,
                nameEn,
                kind,
                capacity,
                building,
                floor,
                allowsParallel,
                interpretationBooths,
                streamUrl,
                equipmentKo,
                equipmentEn,
                parts.stream().map(Room::id).sorted().toList());
    }

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
