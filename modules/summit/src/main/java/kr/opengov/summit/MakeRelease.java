package kr.opengov.summit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A request to release the work in progress.
 *
 * @param last the sequence of the last release as the organiser saw it: when there is a newer one, she looks again
 * @param at when to do it, or null for now
 */
public record MakeRelease(
        @NotBlank @AuditSubject("summit") String acronym,
        int last,
        @Size(max = 1000) String noteKo,
        @Size(max = 1000) String noteEn,
        Instant at) {}
