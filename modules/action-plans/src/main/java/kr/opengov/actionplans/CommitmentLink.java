package kr.opengov.actionplans;

/** A commitment that came of a proposal. */
public record CommitmentLink(String memberCode, int ordinal, String code, String titleKo, String titleEn)
        implements java.io.Serializable {

    public String title(String language) {
        return "en".equals(language) && titleEn != null || titleKo == null ? titleEn : titleKo;
    }

    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null || titleKo == null ? "en" : "ko";
    }

    /** Where it stands, without language. */
    public String path() {
        return "/plans/" + memberCode + "/" + ordinal + "/" + code;
    }
}
