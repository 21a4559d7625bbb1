package kr.opengov.integrity.internal.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.GuideView;
import kr.opengov.integrity.ReportKind;
import kr.opengov.platform.Bilingual;

/** An entry of the guide as a query delivers it; the law may be null. */
public record GuideLine(
        UUID id,
        ReportKind kind,
        String subjectKo,
        String subjectEn,
        String procedureKo,
        String procedureEn,
        String lawKo,
        String lawEn,
        LocalDate validFrom,
        boolean confirmed) {

    GuideView view(List<Bilingual> bodies) {
        return new GuideView(
                kind,
                new Bilingual(subjectKo, subjectEn, true),
                new Bilingual(procedureKo, procedureEn, true),
                lawKo == null ? null : new Bilingual(lawKo, lawEn, true),
                validFrom,
                confirmed,
                bodies);
    }
}
