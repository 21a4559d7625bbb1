package kr.opengov.membership;

/**
 * A seat and who holds it.
 *
 * @param memberStatus the member's status on the day; null where it has none
 * @param fromConfidence ASSUMED where the beginning is concluded from the three-year term
 * @param to the last day
 */
public record SeatRow(
        Constituency constituency,
        String memberCode,
        String nameKo,
        String nameEn,
        Integer term,
        PartialDay from,
        Confidence fromConfidence,
        PartialDay to,
        MemberStatus memberStatus,
        String note,
        String evidence,
        Confidence confidence) {

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
