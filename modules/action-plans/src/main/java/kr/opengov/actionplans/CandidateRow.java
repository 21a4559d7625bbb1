package kr.opengov.actionplans;

/**
 * A candidate task in a list.
 *
 * @param waiting ministries that have not answered yet
 */
public record CandidateRow(
        String code, String callCode, String titleKo, String titleEn, CandidateState state, Long waiting)
        implements java.io.Serializable {

    public String title(String language) {
        return titleLanguage(language).equals("en") ? titleEn : titleKo;
    }

    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null ? "en" : "ko";
    }
}
