package kr.opengov.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One member in the list as of a day.
 *
 * @param code public code, also the end of its address: {@code KOR}, {@code KOR-GWANGJU}
 * @param nameKo Korean name, or the English one where no source prints a Korean one
 * @param countryCode of the country itself, or of the country a local member lies in
 * @param region null where the partnership has not placed the country
 * @param regionConfidence ASSUMED where the region is concluded from the neighbours
 * @param since from when it belongs
 * @param cohort the partnership's own grouping, as printed; null where none is
 * @param ogpCode prefix of the partnership's own ids; null where none is printed
 * @param status on the day asked for
 * @param statusSince from when the status holds
 */
public record MemberRow(
        long membershipId,
        String code,
        MembershipKind kind,
        String nameKo,
        String nameEn,
        String countryCode,
        String countryNameKo,
        String countryNameEn,
        Region region,
        Confidence regionConfidence,
        PartialDay since,
        Confidence sinceConfidence,
        String cohort,
        String ogpCode,
        MemberStatus status,
        PartialDay statusSince,
        Confidence statusConfidence)
        implements Serializable {

    /** As the query reads it: the names of a local government are null for a country. */
    public MemberRow(
            Long membershipId,
            String code,
            MembershipKind kind,
            String localNameKo,
            String localNameEn,
            String countryCode,
            String countryNameKo,
            String countryNameEn,
            Region region,
            Confidence regionConfidence,
            LocalDate since,
            DayPrecision sincePrecision,
            Confidence sinceConfidence,
            String cohort,
            String ogpCode,
            MemberStatus status,
            LocalDate statusSince,
            DayPrecision statusPrecision,
            Confidence statusConfidence) {
        this(
                membershipId,
                code,
                kind,
                localNameEn == null ? countryNameKo : localNameKo == null ? localNameEn : localNameKo,
                localNameEn == null ? countryNameEn : localNameEn,
                countryCode,
                countryNameKo,
                countryNameEn,
                region,
                regionConfidence,
                new PartialDay(since, sincePrecision),
                sinceConfidence,
                cohort,
                ogpCode,
                status,
                new PartialDay(statusSince, statusPrecision),
                statusConfidence);
    }

    /** The name in a language: {@code ko}, otherwise English. */
    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }

    /** The country's name in a language: {@code ko}, otherwise English. */
    public String countryName(String language) {
        return "ko".equals(language) ? countryNameKo : countryNameEn;
    }

    /**
     * Whether the source prints only a year or a month of joining and the day lies within it: the member is listed, because
     * the first day of the printed period counts, but whether the true day had come is not known.
     */
    public boolean undecidedOn(LocalDate day) {
        LocalDate first = since.day();
        return switch (since.precision()) {
            case YEAR -> first.getYear() == day.getYear() && day.getDayOfYear() < day.lengthOfYear();
            case MONTH ->
                YearMonth.from(first).equals(YearMonth.from(day)) && day.getDayOfMonth() < day.lengthOfMonth();
            case DAY, UNKNOWN -> false;
        };
    }

    public Standing standing() {
        return status.standing();
    }
}
