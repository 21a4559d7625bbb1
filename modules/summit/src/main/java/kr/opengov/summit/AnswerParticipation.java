package kr.opengov.summit;

import jakarta.validation.constraints.NotNull;
import kr.opengov.platform.audit.AuditSubject;

/**
 * The role of somebody in a session and whether he or she comes.
 *
 * @param role null where nobody says
 */
public record AnswerParticipation(
        @AuditSubject("participation") long id,
        long version,
        SpeakerRole role,
        @NotNull Confirmation confirmation) {}
