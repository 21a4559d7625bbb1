package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A person in the list of speakers of a summit, with the sessions in programme order.
 *
 * @param name as printed at the event
 * @param code the code of the person in the directory
 * @param biography who the person is in his or her own words, or null
 */
public record SpeakerRow(Bilingual name, List<AppearanceView> appearances, String code, Bilingual biography) {

    public SpeakerRow {
        appearances = List.copyOf(appearances);
    }
}
