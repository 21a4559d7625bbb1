package kr.opengov.platform.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A new version of a page to publish.
 *
 * @param seen the number of the version that was read
 */
public record PublishPage(
        @AuditSubject("page") @NotNull EditablePage page,
        int seen,
        @NotBlank @Size(max = 200) String titleKo,
        @NotBlank @Size(max = 200) String titleEn,
        @NotBlank @Size(max = 200_000) String bodyKo,
        @NotBlank @Size(max = 200_000) String bodyEn,
        @NotNull LocalDate inForce,
        boolean confirmed,
        @Size(max = 500) String note) {}
