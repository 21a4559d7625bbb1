package kr.opengov.platform.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, as a session keeps it.
 *
 * @param series the device the session belongs to
 * @param rolesEpoch grows when the roles change; compared at each request
 * @param roles the roles in force now
 * @param waiting roles that are held but wait for a second factor to be set up or given
 * @param seenAt when the device was last noted as seen
 * @param rolesOn the day the roles were read for: what a deputy is lent begins and ends with a day
 */
public record SignedInAccount(
        long id,
        UUID series,
        int rolesEpoch,
        String nameKo,
        String nameEn,
        String language,
        Set<String> roles,
        Set<String> waiting,
        boolean secondFactor,
        Instant seenAt,
        LocalDate rolesOn)
        implements Serializable {

    public SignedInAccount {
        roles = Set.copyOf(roles);
        waiting = Set.copyOf(waiting);
    }

    SignedInAccount seen(Instant now) {
        return new SignedInAccount(
                id, series, rolesEpoch, nameKo, nameEn, language, roles, waiting, secondFactor, now, rolesOn);
    }
}
