package kr.opengov.summit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A request to make an earlier release the public one again, as a new release.
 *
 * @param last the sequence of the last release as the organiser saw it
 * @param sequence the one to bring back
 */
public record BringBackRelease(
        @NotBlank @AuditSubject("summit") String acronym,
        int last,
        int sequence,
        @Size(max = 1000) String noteKo,
        @Size(max = 1000) String noteEn) {}
