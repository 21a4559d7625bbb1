package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document in the public library.
 *
 * @param titleEn null for a document in Korean only
 */
public record LibraryRow(
        String number,
        LocalDate registeredOn,
        String kind,
        String title,
        String unitNameKo,
        String unitNameEn,
        DisclosureClass disclosure,
        String replaces,
        String titleEn)
        implements Serializable {

    public String title(String language) {
        return titleLanguage(language).equals("en") ? titleEn : title;
    }

    /** The language its title is shown in on a page of a language. */
    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null ? "en" : "ko";
    }

    public String unit(String language) {
        return "en".equals(language) && unitNameEn != null ? unitNameEn : unitNameKo;
    }
}
