package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A person who takes part in a session, with the affiliations of that session in printed order.
 *
 * @param name as printed at the event
 * @param role such as {@code MODERATOR}; null where no source says
 * @param country ISO 3166-1 alpha-3, or null
 * @param code the code of the person in the directory
 */
public record SpeakerView(
        Bilingual name, String role, String country, List<AffiliationView> affiliations, String code) {

    public SpeakerView {
        affiliations = List.copyOf(affiliations);
    }
}
