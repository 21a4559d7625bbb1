package kr.opengov.actionplans.internal.register;

import kr.opengov.actionplans.Completeness;

/** A commitment with its plan as a query delivers it; everything of the vision area may be null. */
public record CommitmentHead(
        long id,
        String memberCode,
        int ordinal,
        String planKo,
        String planEn,
        boolean planEnOfficial,
        Completeness completeness,
        String code,
        String number,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        String areaKo,
        String areaEn,
        Boolean areaEnOfficial,
        String publishedTheme,
        String ogpId,
        boolean ogpIdInferred,
        String noteKo,
        String noteEn,
        String sourceKo,
        String sourceEn) {}
