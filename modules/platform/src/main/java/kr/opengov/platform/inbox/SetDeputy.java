package kr.opengov.platform.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.PersonConcerned;

/**
 * Names who does the caller's work while the caller is away.
 *
 * @param toOn the last day, included
 * @param reason such as leave or a business trip; the deputy sees it
 * @param withRoles whether the deputy holds the lendable roles of the absent person meanwhile and does what waits for them
 */
public record SetDeputy(
        @PersonConcerned @NotNull Long deputyId,
        @NotNull LocalDate fromOn,
        @NotNull LocalDate toOn,
        @Size(max = 200) String reason,
        boolean withRoles) {}
