package kr.opengov.membership;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision of the register. Counts are null where no source prints them.
 *
 * @param textHash SHA-256 of the Korean text, 64 hexadecimal digits
 * @param present those who count for the majority; the recused do not
 * @param needed the smallest number of votes in favour that is enough
 * @param correctsId the entry this one takes the place of, or null
 */
public record DecisionRow(
        Long id,
        Long agendaItemId,
        String meetingCode,
        String bodyCode,
        String bodyNameKo,
        String bodyNameEn,
        String titleKo,
        String titleEn,
        DecisionOutcome outcome,
        String textKo,
        String textEn,
        String textHash,
        Integer votesFor,
        Integer votesAgainst,
        Integer abstentions,
        Integer recused,
        Integer present,
        Integer needed,
        boolean written,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        Long ruleVersionId,
        String evidence,
        boolean invented,
        Long correctsId)
        implements Serializable {

    public String title(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : titleKo;
    }

    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null ? "en" : "ko";
    }

    public String text(String language) {
        return "en".equals(language) && textEn != null ? textEn : textKo;
    }

    public String textLanguage(String language) {
        return "en".equals(language) && textEn != null ? "en" : "ko";
    }

    public String bodyName(String language) {
        String name = "en".equals(language) ? bodyNameEn : bodyNameKo;
        return name == null ? bodyCode : name;
    }

    /** Whether the votes were counted. */
    public boolean isCounted() {
        return votesFor != null;
    }
}
