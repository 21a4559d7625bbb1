package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import kr.opengov.membership.Confidence;

/**
 * Who held an office, in a file.
 *
 * @param id of the entry that stands; null for one from a file
 * @param personCode of the directory; null in a file for somebody the directory does not know yet
 */
record OfficeHolderLine(
        Long id,
        String officeKo,
        String personCode,
        String nameKo,
        String nameEn,
        LocalDate from,
        LocalDate to,
        String source,
        Confidence confidence) {}
