package kr.opengov.platform.codes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One row of a code table: what a code is called in a period.
 *
 * @param kind the table, such as {@link CodeTables#COUNTRY}
 * @param code the code, such as {@code KOR} or {@code 1741000}
 * @param parent the code above it (an agency's superior, a country's region), or null
 * @param validFrom first day of this row
 * @param validTo last day, or null while it holds
 * @param successor the code that took over after the last day, or null
 * @param source where the fact is from
 * @param confirmed whether somebody compared it with the source; false for facts from memory
 * @param withdrawnAt when a correction took its place, or null
 */
public record CodeEntry(
        Long id,
        String kind,
        String code,
        String labelKo,
        String labelEn,
        String parent,
        int position,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        String source,
        boolean confirmed,
        Instant recordedAt,
        Instant withdrawnAt)
        implements Serializable {

    /** The label in a language, Korean unless English is asked for. */
    public String label(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? labelEn : labelKo;
    }

    /** Whether the row holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
