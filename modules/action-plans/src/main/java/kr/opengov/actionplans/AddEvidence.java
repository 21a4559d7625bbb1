package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.audit.AuditSubject;

/**
 * An evidence to add.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}
 * @param milestoneId the milestone it belongs to, or null
 * @param fileId a file stored for {@link Evidences#PURPOSE}, or null when there is a link
 */
public record AddEvidence(
        @AuditSubject("commitment") @NotBlank String commitment,
        @NotBlank @Size(max = 7) String agencyCode,
        Long milestoneId,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotNull LocalDate datedOn,
        @NotNull DisclosureClass disclosure,
        @Size(max = 300) String clause,
        @Size(max = 500) String link,
        Long fileId) {}
