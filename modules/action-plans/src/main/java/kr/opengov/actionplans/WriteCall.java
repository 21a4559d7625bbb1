package kr.opengov.actionplans;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A call as an editor writes it.
 *
 * @param id null for a new one
 * @param code of a new one: capitals, digits and hyphens
 * @param closesOn last day, included
 * @param planOrdinal of the plan of the same member whose checklist reads the ledger of the call, or null
 */
public record WriteCall(
        Long id,
        long version,
        @AuditSubject("call") @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 20) String memberCode,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 10000) String textKo,
        @Size(max = 10000) String textEn,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotEmpty List<ProposalChannel> channels,
        boolean supporting,
        @Min(1) Integer planOrdinal) {}
