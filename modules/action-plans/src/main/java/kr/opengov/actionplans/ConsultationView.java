package kr.opengov.actionplans;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A consultation.
 *
 * @param closesOn last day, which belongs to it until 24:00 in the portal's zone
 * @param typedUntil until when ballots on paper that came in time are typed in and nobody sees a count; null without any
 * @param reported whether it was held elsewhere and only its counts are known
 */
public record ConsultationView(
        Long id,
        String code,
        String callCode,
        String titleKo,
        String titleEn,
        String questionKo,
        String questionEn,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate typedUntil,
        boolean reported,
        String sourceKo,
        String sourceEn)
        implements Serializable {

    /** Where it stands on a day of the portal's zone. */
    public CallStage stage(LocalDate day) {
        return day.isBefore(opensOn)
                ? CallStage.COMING
                : day.isAfter(closesOn) || reported ? CallStage.CLOSED : CallStage.OPEN;
    }

    /** Whether ballots on paper or by telephone can still be typed in on a day. */
    public boolean typing(LocalDate day) {
        return typedUntil != null && !reported && !day.isBefore(opensOn) && !day.isAfter(typedUntil);
    }

    /** The days, first and last included. */
    public long days() {
        return ChronoUnit.DAYS.between(opensOn, closesOn) + 1;
    }

    public String title(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : titleKo;
    }

    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null ? "en" : "ko";
    }

    public String question(String language) {
        return "en".equals(language) && questionEn != null ? questionEn : questionKo;
    }

    public String questionLanguage(String language) {
        return "en".equals(language) && questionEn != null ? "en" : "ko";
    }

    public String source(String language) {
        return "en".equals(language) && sourceEn != null ? sourceEn : sourceKo;
    }
}
