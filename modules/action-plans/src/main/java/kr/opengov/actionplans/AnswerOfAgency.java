package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Enters what a ministry answered by letter; a later letter takes the place of the former, which stays among the steps.
 *
 * @param reason needed where the ministry does not simply agree
 * @param letter the number of the official letter
 */
public record AnswerOfAgency(
        @AuditSubject("candidate") @NotBlank String code,
        @NotNull Long opinion,
        long version,
        @NotNull AgencyVerdict verdict,
        @Size(max = 2000) String reason,
        @NotBlank @Size(max = 100) String letter) {}
