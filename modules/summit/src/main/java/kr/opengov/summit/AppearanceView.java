package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/** One session a person takes part in, with the affiliations of that session. */
public record AppearanceView(String code, Bilingual title, List<AffiliationView> affiliations) {

    public AppearanceView {
        affiliations = List.copyOf(affiliations);
    }
}
