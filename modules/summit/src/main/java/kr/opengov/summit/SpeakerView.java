package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/** A person who takes part in a session, with the affiliations of that session in printed order. */
public record SpeakerView(Bilingual name, List<AffiliationView> affiliations) {

    public SpeakerView {
        affiliations = List.copyOf(affiliations);
    }
}
