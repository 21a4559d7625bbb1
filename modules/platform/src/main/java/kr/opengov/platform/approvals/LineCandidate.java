package kr.opengov.platform.approvals;

import java.io.Serializable;

/** Somebody who may stand in an approval line. */
public record LineCandidate(Long accountId, String name, String unit, String position) implements Serializable {

    /** The name with position and unit. */
    public String described() {
        StringBuilder text = new StringBuilder(name);
        if (position != null) {
            text.append(' ').append(position);
        }
        if (unit != null) {
            text.append(" (").append(unit).append(')');
        }
        return text.toString();
    }
}
