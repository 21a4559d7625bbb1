package kr.opengov.membership;

/**
 * A government that leads, led or will lead the partnership.
 *
 * @param term 1 for the first chair
 * @param from null where no source prints the period
 * @param to the last day, null where no source prints the period
 * @param role on the day asked for
 * @param confidence of the period; the order is verified
 */
public record ChairRow(
        int term,
        String memberCode,
        String nameKo,
        String nameEn,
        PartialDay from,
        PartialDay to,
        ChairRole role,
        String evidence,
        Confidence confidence) {

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
