package kr.opengov.platform.inbox;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period in which somebody does the work of somebody else.
 *
 * @param name the other person: the deputy in one's own list, the absent person in the list of whose work one does
 * @param endedAt when it was ended before its last day, or null
 * @param withRoles whether the roles of the absent person go with it
 */
public record DeputyRow(
        long id,
        long version,
        long accountId,
        String name,
        String unit,
        LocalDate fromOn,
        LocalDate toOn,
        String reason,
        Instant endedAt,
        boolean withRoles) {}
