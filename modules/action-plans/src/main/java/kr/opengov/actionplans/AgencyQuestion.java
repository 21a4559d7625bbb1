package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * What a ministry is asked about a candidate task that ripens.
 *
 * @param candidate the code of the task
 * @param agency as it was asked, and its code in the code table
 * @param verdict what it answered before; null while no answer came
 * @param letter the number of its letter, if it named one
 */
public record AgencyQuestion(
        Long id,
        long version,
        String candidate,
        Bilingual title,
        Bilingual text,
        String agency,
        String agencyCode,
        LocalDate askedOn,
        LocalDate dueOn,
        AgencyVerdict verdict,
        String reason,
        String letter) {

    public AgencyQuestion(
            Long id,
            long version,
            String candidate,
            String titleKo,
            String titleEn,
            String textKo,
            String textEn,
            String agency,
            String agencyCode,
            LocalDate askedOn,
            LocalDate dueOn,
            AgencyVerdict verdict,
            String reason,
            String letter) {
        this(
                id,
                version,
                candidate,
                new Bilingual(titleKo, titleEn, true),
                new Bilingual(textKo, textEn, true),
                agency,
                agencyCode,
                askedOn,
                dueOn,
                verdict,
                reason,
                letter);
    }

    public boolean overdue(LocalDate day) {
        return verdict == null && dueOn.isBefore(day);
    }
}
