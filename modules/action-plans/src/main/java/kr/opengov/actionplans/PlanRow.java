package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A plan in the list of plans.
 *
 * @param memberCode the member, as membership writes it in addresses
 * @param ordinal the how manieth plan of that member
 * @param state on the day asked for
 * @param commitments how many the register holds
 * @param announced how many the plan announces, or null where no source says it
 */
public record PlanRow(
        String memberCode,
        int ordinal,
        Bilingual title,
        PeriodView period,
        PlanState state,
        long commitments,
        Integer announced,
        Completeness completeness) {

    /** As the query delivers it; a missing state is not recorded. */
    public PlanRow(
            String memberCode,
            int ordinal,
            String titleKo,
            String titleEn,
            boolean titleEnOfficial,
            LocalDate start,
            LocalDate end,
            DatePrecision precision,
            PlanState state,
            long commitments,
            Integer announced,
            Completeness completeness) {
        this(
                memberCode,
                ordinal,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                new PeriodView(start, end, precision),
                state == null ? PlanState.NOT_RECORDED : state,
                commitments,
                announced,
                completeness);
    }
}
