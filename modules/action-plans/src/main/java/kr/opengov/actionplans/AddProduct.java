package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/** A report of an assessor to record. */
public record AddProduct(
        @AuditSubject("plan") @NotBlank String plan,
        @NotNull ProductKind kind,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @Size(max = 20) String published,
        @Size(max = 500) String link,
        @NotBlank @Size(max = 300) String sourceKo,
        @Size(max = 300) String sourceEn) {}
