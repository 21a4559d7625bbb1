package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/** A person in the list of speakers of a summit, with the sessions in programme order. */
public record SpeakerRow(Bilingual name, List<AppearanceView> appearances) {

    public SpeakerRow {
        appearances = List.copyOf(appearances);
    }
}
