package kr.opengov.membership;

import java.io.Serializable;

/**
 * An item of an agenda.
 *
 * @param kind null where no source says
 */
public record AgendaLine(
        Long id,
        int position,
        AgendaKind kind,
        String titleKo,
        String titleEn,
        String summaryKo,
        String summaryEn,
        Long documentId)
        implements Serializable {

    public String title(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : titleKo;
    }

    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null ? "en" : "ko";
    }

    public String summary(String language) {
        return "en".equals(language) && summaryEn != null ? summaryEn : summaryKo;
    }

    public String summaryLanguage(String language) {
        return "en".equals(language) && summaryEn != null ? "en" : "ko";
    }

    public boolean isToDecide() {
        return kind == AgendaKind.DECISION;
    }
}
