package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A consultation as an editor opens it; it stays as it is, because people vote on what they read.
 *
 * @param typedUntil until when ballots on paper or by telephone that came in time are typed in; null takes none
 */
public record WriteConsultation(
        @AuditSubject("consultation") @NotBlank @Size(max = 40)
        String code,

        @NotBlank String callCode,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 2000) String questionKo,
        @Size(max = 2000) String questionEn,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        LocalDate typedUntil) {}
