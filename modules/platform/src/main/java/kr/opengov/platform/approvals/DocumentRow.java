package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A document in a list of a desk; the number and its day are null until it is approved. */
public record DocumentRow(
        Long id,
        String number,
        LocalDate registeredOn,
        String kind,
        String title,
        DocumentState state,
        DisclosureClass disclosure,
        String unitNameKo,
        String unitNameEn,
        String drafterName,
        Instant changedAt)
        implements Serializable {

    /** The unit in a language, Korean where there is no other name. */
    public String unit(String language) {
        return "en".equals(language) && unitNameEn != null ? unitNameEn : unitNameKo;
    }
}
