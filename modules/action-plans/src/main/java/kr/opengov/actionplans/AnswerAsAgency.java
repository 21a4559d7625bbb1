package kr.opengov.actionplans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What a ministry answers here itself; an answer that was there stays among the steps.
 *
 * @param reason needed where the ministry does not simply agree
 * @param letter the number of the official letter, or null without one
 */
public record AnswerAsAgency(
        @AuditSubject("agency-opinion") @NotNull Long opinion,
        long version,
        @NotNull AgencyVerdict verdict,
        @Size(max = 2000) String reason,
        @Size(max = 100) String letter) {}
