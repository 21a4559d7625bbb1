package kr.opengov.membership;

/**
 * An office of a member in the partnership.
 *
 * @param office which office
 * @param bodyNameKo the body it belongs to: 운영위원회 alone would not say whose
 * @param term which term, or null where none is printed
 * @param from null where no source prints it
 * @param to the last day, null where no source prints it
 * @param onDay whether the office is held on the day asked for
 * @param chairRole the role on the day for a chair, otherwise null
 */
public record OfficeHeld(
        Office office,
        String bodyNameKo,
        String bodyNameEn,
        Integer term,
        PartialDay from,
        PartialDay to,
        boolean onDay,
        ChairRole chairRole,
        String evidence,
        Confidence confidence) {

    /** The offices a member can hold. */
    public enum Office {
        CHAIR,
        STEERING_COMMITTEE_SEAT
    }

    public String bodyName(String language) {
        return "ko".equals(language) ? bodyNameKo : bodyNameEn;
    }
}
