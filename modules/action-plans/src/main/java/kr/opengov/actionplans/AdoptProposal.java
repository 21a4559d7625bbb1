package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Adopts a proposal.
 *
 * @param basisCode the decision as the code of the meeting and the place of its item on the agenda, MEETING/2; the number of the document, or the code of the consultation
 * @param commitment the address of the commitment it goes on in, as MEMBER/ORDINAL/CODE; null while there is none
 */
public record AdoptProposal(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotNull AdoptionBasis basis,
        @NotBlank @Size(max = 100) String basisCode,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 80) String commitment) {}
