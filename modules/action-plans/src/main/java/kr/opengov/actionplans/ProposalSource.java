package kr.opengov.actionplans;

/** A proposal that a commitment came of, with its call. */
public record ProposalSource(String code, String title, String callCode, String callTitleKo, String callTitleEn)
        implements java.io.Serializable {

    public String callTitle(String language) {
        return "en".equals(language) && callTitleEn != null ? callTitleEn : callTitleKo;
    }
}
