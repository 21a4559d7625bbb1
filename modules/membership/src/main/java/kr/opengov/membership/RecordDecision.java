package kr.opengov.membership;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A decision taken in a meeting, or the correction of one.
 *
 * @param deferred whether the meeting put the item off; then there are no counts
 * @param correctsId the entry this one takes the place of, or null
 * @param reason of a correction
 */
public record RecordDecision(
        @AuditSubject("agenda-item") long agendaItemId,
        @NotBlank @Size(max = 4000) String textKo,
        @Size(max = 4000) String textEn,
        boolean deferred,
        @Min(0) Integer votesFor,
        @Min(0) Integer votesAgainst,
        @Min(0) Integer abstentions,
        LocalDate effectiveOn,
        Long correctsId,
        @Size(max = 1000) String reason) {}
