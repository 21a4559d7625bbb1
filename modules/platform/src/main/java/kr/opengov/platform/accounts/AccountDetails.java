package kr.opengov.platform.accounts;

import java.time.Instant;
import java.util.List;

/** One account as administrators see it. */
public record AccountDetails(
        long id,
        long version,
        AccountState state,
        String email,
        String nameKo,
        String nameEn,
        String language,
        String unit,
        String position,
        boolean secondFactor,
        Instant createdAt,
        Instant lastSignInAt,
        List<GivenRole> roles,
        List<DeviceRow> devices) {}
