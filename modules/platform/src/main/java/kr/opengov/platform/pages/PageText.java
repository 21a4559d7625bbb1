package kr.opengov.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A published version of a page.
 *
 * @param number 1 for the first
 * @param bodyKo sanitised HTML
 * @param inForce the day from which it holds
 * @param confirmed whether the agency confirmed the text; otherwise the page says that it is a draft
 * @param note what changed, or null
 */
public record PageText(
        EditablePage page,
        int number,
        String titleKo,
        String titleEn,
        String bodyKo,
        String bodyEn,
        LocalDate inForce,
        boolean confirmed,
        String note,
        Instant publishedAt) {

    public String title(Locale locale) {
        return isEnglish(locale) ? titleEn : titleKo;
    }

    public String body(Locale locale) {
        return isEnglish(locale) ? bodyEn : bodyKo;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
