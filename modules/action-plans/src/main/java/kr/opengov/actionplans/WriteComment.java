package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A comment on a paragraph of a commitment.
 *
 * @param commitment as in addresses, such as {@code KOR/7/1}
 * @param anchor the paragraph, such as {@code problem.2}, or {@code title}
 * @param name under which it is published
 */
public record WriteComment(
        @AuditSubject("commitment") @NotBlank String commitment,
        @NotBlank @Size(max = 40) String anchor,
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 100) String name) {}
