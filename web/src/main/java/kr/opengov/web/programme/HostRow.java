package kr.opengov.web.programme;

import kr.opengov.summit.HostRole;
import kr.opengov.summit.SaveSession.HostEntry;

/** An organisation that hosts a session. */
public class HostRow extends NamedRow<HostEntry> {
    private static final long serialVersionUID = 1L;

    private String unit;
    private HostRole role = HostRole.HOST;

    HostRow(int place) {
        super(place);
    }

    HostRow(HostEntry entry, int place) {
        super(place, entry.id(), entry.nameKo(), entry.nameEn());
        unit = entry.unit();
        role = entry.role();
    }

    @Override
    HostEntry entry() {
        return new HostEntry(id(), getCode(), getNameKo(), getNameEn(), unit, role);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public HostRole getRole() {
        return role;
    }

    public void setRole(HostRole role) {
        this.role = role;
    }
}
