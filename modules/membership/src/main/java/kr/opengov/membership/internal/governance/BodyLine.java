package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;

/** A body in a file. */
record BodyLine(
        String code,
        BodyKind kind,
        String nameKo,
        String nameEn,
        String parentCode,
        String memberCode,
        String ruleCode,
        LocalDate founded,
        DayPrecision foundedPrecision,
        LocalDate dissolved,
        boolean openToAll,
        String purposeKo,
        String purposeEn,
        String source,
        String note,
        Confidence confidence) {}
