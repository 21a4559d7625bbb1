package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Adopts a candidate task that was put forward. Basis and commitment as in {@link AdoptProposal}; the proposals it came of
 * that are under review are adopted with it.
 */
public record AdoptCandidate(
        @AuditSubject("candidate") @NotBlank String code,
        long version,
        @NotNull AdoptionBasis basis,
        @NotBlank @Size(max = 100) String basisCode,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 80) String commitment) {}
