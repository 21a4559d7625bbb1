package kr.opengov.web.programme;

import java.io.Serializable;
import java.util.List;
import kr.opengov.summit.RoomKind;
import kr.opengov.summit.SaveRoom;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed about a room. */
public class RoomForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String acronym;
    private Integer position;
    private TypedBilingual name = new TypedBilingual();
    private RoomKind kind;
    private Integer capacity;
    private String building;
    private String floor;
    private boolean allowsParallel;
    private Integer interpretationBooths;
    private String streamUrl;
    private TypedBilingual equipment = new TypedBilingual();
    private Long[] parts;

    static RoomForm empty(String acronym, int position) {
        RoomForm form = new RoomForm();
        form.acronym = acronym;
        form.position = position;
        form.kind = RoomKind.SESSION;
        form.interpretationBooths = 0;
        form.parts = new Long[0];
        return form;
    }

    static RoomForm of(SaveRoom room) {
        RoomForm form = new RoomForm();
        form.id = room.id();
        form.version = room.version();
        form.acronym = room.acronym();
        form.position = room.position();
        form.name = new TypedBilingual(room.nameKo(), room.nameEn());
        form.kind = room.kind();
        form.capacity = room.capacity();
        form.building = room.building();
        form.floor = room.floor();
        form.allowsParallel = room.allowsParallel();
        form.interpretationBooths = room.interpretationBooths();
        form.streamUrl = room.streamUrl();
        form.equipment = new TypedBilingual(room.equipmentKo(), room.equipmentEn());
        form.parts = room.parts().toArray(Long[]::new);
        return form;
    }

    SaveRoom toCommand() {
        return new SaveRoom(
                id,
                version,
                acronym,
                position == null ? 1 : position,
                name.getKo(),
                name.getEn(),
                kind,
                capacity,
                building,
                floor,
                allowsParallel,
                interpretationBooths == null ? 0 : interpretationBooths,
                streamUrl == null ? null : streamUrl.strip(),
                equipment.getKo(),
                equipment.getEn(),
                parts == null ? List.of() : List.of(parts));
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public TypedBilingual getName() {
        return name;
    }

    public RoomKind getKind() {
        return kind;
    }

    public void setKind(RoomKind kind) {
        this.kind = kind;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getFloor() {
        return floor;
    }

    public void setFloor(String floor) {
        this.floor = floor;
    }

    public boolean isAllowsParallel() {
        return allowsParallel;
    }

    public void setAllowsParallel(boolean allowsParallel) {
        this.allowsParallel = allowsParallel;
    }

    public Integer getInterpretationBooths() {
        return interpretationBooths;
    }

    public void setInterpretationBooths(Integer interpretationBooths) {
        this.interpretationBooths = interpretationBooths;
    }

    public String getStreamUrl() {
        return streamUrl;
    }

    public void setStreamUrl(String streamUrl) {
        this.streamUrl = streamUrl;
    }

    public TypedBilingual getEquipment() {
        return equipment;
    }

    public Long[] getParts() {
        return parts == null ? null : parts.clone();
    }

    public void setParts(Long[] parts) {
        this.parts = parts == null ? null : parts.clone();
    }
}
