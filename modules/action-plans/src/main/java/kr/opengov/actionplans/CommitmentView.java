package kr.opengov.actionplans;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A commitment with everything its page shows.
 *
 * @param code its name in addresses
 * @param number as printed, or null
 * @param area the vision area, or null
 * @param publishedTheme the theme in the words of the source, or null
 * @param ogpId OGP's identifier, or null
 * @param ogpIdInferred whether the identifier was concluded from its neighbours instead of read
 * @param state on the day asked for
 * @param history every recorded state, the latest first
 * @param agencies all readings, those to go by first
 * @param note what a reader has to know about the facts; its texts may be null
 */
public record CommitmentView(
        String memberCode,
        int ordinal,
        Bilingual planTitle,
        Completeness completeness,
        String code,
        String number,
        Bilingual title,
        Bilingual area,
        String publishedTheme,
        String ogpId,
        boolean ogpIdInferred,
        CommitmentState state,
        List<StateEntry<CommitmentState>> history,
        List<AgencyView> agencies,
        Bilingual note,
        Bilingual source) {

    public CommitmentView {
        history = List.copyOf(history);
        agencies = List.copyOf(agencies);
    }

    /** Whether sources disagree on the agencies. */
    public boolean agenciesDisputed() {
        return agencies.stream().anyMatch(agency -> !agency.used());
    }
}
