package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A person who takes part in a session, with the affiliations of that session in printed order.
 *
 * @param name as printed at the event
 * @param code the code of the person in the directory
 */
public record SpeakerView(Bilingual name, List<AffiliationView> affiliations, String code) {

    public SpeakerView {
        affiliations = List.copyOf(affiliations);
    }
}
