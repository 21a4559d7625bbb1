package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;

/** What is on record about a body itself, as a form or a file has it. */
public record BodyLine(
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
        Confidence confidence) {

    public BodyLine {
        foundedPrecision = founded == null ? null : foundedPrecision == null ? DayPrecision.DAY : foundedPrecision;
    }
}
