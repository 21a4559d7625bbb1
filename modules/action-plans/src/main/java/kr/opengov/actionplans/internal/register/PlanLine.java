package kr.opengov.actionplans.internal.register;

import java.time.LocalDate;
import kr.opengov.actionplans.Completeness;
import kr.opengov.actionplans.DatePrecision;

/** A plan as a query delivers it. */
public record PlanLine(
        long id,
        String memberCode,
        int ordinal,
        String ogpId,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        LocalDate start,
        LocalDate end,
        DatePrecision precision,
        Integer announced,
        Completeness completeness,
        String noteKo,
        String noteEn,
        String sourceKo,
        String sourceEn) {}
