package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.LocalDate;

/** A document in the public library. */
public record LibraryRow(
        String number,
        LocalDate registeredOn,
        String kind,
        String title,
        String unitNameKo,
        String unitNameEn,
        DisclosureClass disclosure,
        String replaces)
        implements Serializable {

    public String unit(String language) {
        return "en".equals(language) && unitNameEn != null ? unitNameEn : unitNameKo;
    }
}
