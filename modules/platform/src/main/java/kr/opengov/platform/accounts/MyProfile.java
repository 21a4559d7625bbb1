package kr.opengov.platform.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One's own account, as its owner sees it and takes it out. Unit and position are kept by the administrators. */
public record MyProfile(
        long id,
        long version,
        String email,
        String nameKo,
        String nameEn,
        String language,
        String unit,
        String position,
        Instant createdAt,
        Instant lastSignInAt,
        boolean secondFactor,
        int recoveryCodesLeft,
        List<GivenRole> roles,
        Map<NotificationTopic, Boolean> notifications) {}
