package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A commitment after the template of the Open Government Partnership. Texts may be null.
 *
 * @param number as printed; text, because plans print 2.1 or 9b
 * @param areaKo the shared vision area it stands under
 * @param approachKo how it solves the problem
 * @param relevanceKo why it is relevant to open government
 * @param sdgs goals of the United Nations, such as {@code 11, 16}
 * @param carriedFrom the commitment it goes on with, such as {@code KOR/6/7}
 */
public record CommitmentText(
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 700) String titleKo,
        @Size(max = 700) String titleEn,
        @Size(max = 200) String areaKo,
        @Size(max = 200) String areaEn,
        @Size(max = 10000) String problemKo,
        @Size(max = 10000) String problemEn,
        @Size(max = 10000) String descriptionKo,
        @Size(max = 10000) String descriptionEn,
        @Size(max = 10000) String approachKo,
        @Size(max = 10000) String approachEn,
        @Size(max = 10000) String relevanceKo,
        @Size(max = 10000) String relevanceEn,
        boolean transparency,
        boolean participation,
        boolean accountability,
        LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 500) String budgetKo,
        @Size(max = 500) String budgetEn,
        @Size(max = 100) String sdgs,
        @Size(max = 60) String carriedFrom)
        implements Serializable {

    public Bilingual problem() {
        return text(problemKo, problemEn);
    }

    public Bilingual description() {
        return text(descriptionKo, descriptionEn);
    }

    public Bilingual approach() {
        return text(approachKo, approachEn);
    }

    public Bilingual relevance() {
        return text(relevanceKo, relevanceEn);
    }

    public Bilingual budget() {
        return text(budgetKo, budgetEn);
    }

    /** Whether nothing of the template is filled in. */
    public boolean blank() {
        return problem() == null
                && description() == null
                && approach() == null
                && relevance() == null
                && budget() == null
                && startsOn == null
                && endsOn == null
                && !transparency
                && !participation
                && !accountability;
    }

    private static Bilingual text(String ko, String en) {
        return ko == null && en == null ? null : new Bilingual(ko, en, true);
    }
}
