package kr.opengov.actionplans;

import java.time.LocalDate;
import java.util.List;

/**
 * A candidate task with what it came of, what ministries say and every step.
 *
 * @param bodyCode the subcommittee that ripens it; null while none does
 * @param basis of the adoption, or null
 * @param commitment what became of it, or null
 */
public record CandidateView(
        long version,
        CandidateRow row,
        String callTitleKo,
        String callTitleEn,
        String textKo,
        String textEn,
        String bodyCode,
        AdoptionBasis basis,
        String basisCode,
        LocalDate endedOn,
        List<ProposalSource> sources,
        List<AgencyOpinionView> agencies,
        List<CandidateStepView> steps,
        CommitmentLink commitment)
        implements java.io.Serializable {

    public CandidateView {
        sources = List.copyOf(sources);
        agencies = List.copyOf(agencies);
        steps = List.copyOf(steps);
    }

    public String callTitle(String language) {
        return "en".equals(language) && callTitleEn != null ? callTitleEn : callTitleKo;
    }

    public String text(String language) {
        return textLanguage(language).equals("en") ? textEn : textKo;
    }

    public String textLanguage(String language) {
        return "en".equals(language) && textEn != null ? "en" : "ko";
    }

    /** The adoption as it is shown of proposals; null while there is none. */
    public AdoptionView adoption() {
        return basis == null ? null : new AdoptionView(basis, basisCode, endedOn, null);
    }
}
