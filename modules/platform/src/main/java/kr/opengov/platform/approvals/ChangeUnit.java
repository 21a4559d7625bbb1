package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A change of an issuing unit; its code and the prefix of its numbers stay.
 *
 * @param nameKo as the accounts of its people have it
 * @param sender in whose name documents go out (발신명의), or null
 * @param closedOn from this day on it issues no documents; null while it does
 */
public record ChangeUnit(
        @NotNull @AuditSubject("issuing-unit") Long unitId,
        long version,
        @NotBlank @Size(max = 200) String nameKo,
        @Size(max = 200) String nameEn,
        @Size(max = 200) String sender,
        @NotNull @Valid UnitContact contact,
        LocalDate closedOn) {}
