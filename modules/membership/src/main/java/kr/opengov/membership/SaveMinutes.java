package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A draft of minutes.
 *
 * @param version of the minutes; 0 for the first draft
 * @param text what will not be published stands as {@code [[6:passage]]}, with the clause of Article 9 (1) of the
 *     Official Information Disclosure Act; it goes into no trail
 */
public record SaveMinutes(
        @AuditSubject("meeting") long meetingId,
        long version,
        @NotAudited @NotBlank @Size(max = 200_000) String text) {}
