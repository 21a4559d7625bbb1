package kr.opengov.summit;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.NotAudited;

/**
 * What only the programme office may know of a speaker. The audit trail keeps that it was written, never what.
 *
 * @param version the version that was read, 0 when there was nothing
 * @param diet what to mind at meals
 * @param arrival journey and stay
 * @param keepUntil the last day on which it is kept
 */
public record SavePrivate(
        long version,
        @NotAudited @Email @Size(max = 254) String email,
        @NotAudited @Size(max = 50) String phone,
        @NotAudited @Size(max = 300) String diet,
        @NotAudited @Size(max = 500) String arrival,
        @NotNull LocalDate keepUntil) {}
