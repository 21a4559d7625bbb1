package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * The usual line of a unit for a kind of document.
 *
 * @param kind empty for every kind without a line of its own
 * @param line empty to have none
 */
public record UsualLine(
        @NotNull @AuditSubject("issuing-unit") Long unitId,
        @NotNull @Size(max = 40) String kind,
        @NotNull @Size(max = 20) List<@Valid LinePerson> line) {

    public UsualLine {
        line = List.copyOf(line);
    }
}
