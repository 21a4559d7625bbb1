package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A plan as those who write it see it.
 *
 * @param open whether it may be changed at the moment
 * @param revisingReason why a new version is written, or null
 */
public record PlanDraftView(
        Long id,
        long version,
        String plan,
        String titleKo,
        String titleEn,
        LocalDate start,
        LocalDate end,
        String noteKo,
        String noteEn,
        PlanState state,
        boolean open,
        LocalDate revisingSince,
        String revisingReason,
        int versions,
        boolean commenting) {

    public Bilingual title() {
        return new Bilingual(titleKo, titleEn, true);
    }
}
