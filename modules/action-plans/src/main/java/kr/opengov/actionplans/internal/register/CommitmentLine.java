package kr.opengov.actionplans.internal.register;

import java.util.List;
import kr.opengov.actionplans.CommitmentRow;
import kr.opengov.actionplans.CommitmentState;
import kr.opengov.platform.Bilingual;

/** A commitment of a plan as a query delivers it; vision area and state may be null. */
public record CommitmentLine(
        long id,
        String code,
        String number,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        Long areaId,
        String areaKo,
        String areaEn,
        Boolean areaEnOfficial,
        CommitmentState state) {

    Bilingual area() {
        return areaId == null ? null : new Bilingual(areaKo, areaEn, Boolean.TRUE.equals(areaEnOfficial));
    }

    CommitmentRow row(List<AgencyLine> agencies) {
        return new CommitmentRow(
                code,
                number,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                agencies.stream().filter(AgencyLine::used).map(AgencyLine::name).toList(),
                agencies.stream().anyMatch(agency -> !agency.used()),
                state == null ? CommitmentState.NOT_RECORDED : state);
    }
}
