package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.platform.Bilingual;

/** A plan as the query delivers it. */
public record PlanLine(
        Long id,
        String memberCode,
        int ordinal,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        LocalDate start,
        LocalDate end,
        DatePrecision precision,
        Integer announced,
        long commitments,
        long withoutEnglish,
        long withoutKorean,
        long identical) {

    Bilingual title() {
        return new Bilingual(titleKo, titleEn, titleEnOfficial);
    }

    PlanFacts facts(List<PlanEventView> events, PlanLedger ledger) {
        return new PlanFacts(
                id,
                memberCode,
                ordinal,
                start,
                end,
                precision,
                commitments,
                announced,
                withoutEnglish,
                withoutKorean,
                identical,
                events,
                ledger);
    }
}
