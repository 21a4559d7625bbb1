package kr.opengov.membership.internal.register;

import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;

/** A membership in a file. The region is the country's and stands with it alone. */
public record MembershipLine(
        String code,
        int number,
        MembershipKind kind,
        String countryCode,
        String nameKo,
        String nameEn,
        Region region,
        LocalLevel level,
        String ogpCode,
        String cohort,
        LocalDate letter,
        LocalDate declaration,
        LocalDate firstPlan,
        LocalDate since,
        DayPrecision precision,
        Confidence confidence,
        String evidence) {

    /** As the query delivers it. */
    public MembershipLine(
            String code,
            int number,
            MembershipKind kind,
            String countryCode,
            String countryKo,
            String countryEn,
            Region region,
            String localKo,
            String localEn,
            LocalLevel level,
            String ogpCode,
            String cohort,
            LocalDate letter,
            LocalDate declaration,
            LocalDate firstPlan,
            LocalDate since,
            DayPrecision precision,
            Confidence confidence,
            String evidence) {
        this(
                code,
                number,
                kind,
                countryCode,
                localEn == null ? countryKo : localKo,
                localEn == null ? countryEn : localEn,
                localEn == null ? region : null,
                level,
                ogpCode,
                cohort,
                letter,
                declaration,
                firstPlan,
                since,
                precision,
                confidence,
                evidence);
    }
}
