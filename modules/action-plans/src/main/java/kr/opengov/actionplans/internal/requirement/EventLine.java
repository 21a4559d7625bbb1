package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.Requirement;

/** An event as the query delivers it, with the plan it belongs to. */
public record EventLine(
        Long planId,
        Long id,
        PlanEventKind kind,
        LocalDate day,
        DatePrecision precision,
        LocalDate started,
        Integer received,
        Integer answered,
        Requirement requirement,
        String titleKo,
        String titleEn,
        String sourceKo,
        String sourceEn,
        String link) {

    PlanEventView event() {
        return new PlanEventView(
                id,
                kind,
                day,
                precision,
                started,
                received,
                answered,
                requirement,
                titleKo,
                titleEn,
                sourceKo,
                sourceEn,
                link);
    }
}
