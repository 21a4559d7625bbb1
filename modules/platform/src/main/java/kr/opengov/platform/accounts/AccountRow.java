package kr.opengov.platform.accounts;

import java.time.Instant;
import java.util.List;

/** An account in the list of the administrators. The roles are named once each, without scopes. */
public record AccountRow(
        long id,
        String nameKo,
        String nameEn,
        String email,
        String unit,
        String position,
        AccountState state,
        boolean secondFactor,
        Instant lastSignInAt,
        List<String> roles) {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
