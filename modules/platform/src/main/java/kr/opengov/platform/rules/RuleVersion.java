package kr.opengov.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A rule as it holds in a period. A verdict keeps the id of the version it used.
 *
 * @param rule the code of the rule, such as {@code membership.eligibility}
 * @param area what it belongs to, such as {@code membership}
 * @param validFrom first day
 * @param validTo last day, or null while it holds
 * @param parameters as a JSON object; see {@link #values()}
 * @param source law, article, decision or document
 * @param note what a reader should know, or null
 * @param confirmedBy who compared it with the source, or null when nobody has yet
 */
public record RuleVersion(
        Long id,
        String rule,
        String area,
        String titleKo,
        String titleEn,
        LocalDate validFrom,
        LocalDate validTo,
        String parameters,
        Effect effect,
        String contentKo,
        String contentEn,
        String source,
        String note,
        String confirmedBy,
        Instant confirmedAt) {

    public RuleParameters values() {
        return RuleParameters.of(parameters);
    }

    /** Whether somebody compared it with its source. */
    public boolean confirmed() {
        return confirmedAt != null;
    }

    public String title(Locale locale) {
        return isEnglish(locale) ? titleEn : titleKo;
    }

    public String content(Locale locale) {
        return isEnglish(locale) ? contentEn : contentKo;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
