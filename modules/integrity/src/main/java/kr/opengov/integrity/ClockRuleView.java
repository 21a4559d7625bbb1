package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/**
 * A rule of a deadline as the data holds it.
 *
 * @param kind the kind of report it is for, or null for all
 * @param receiver in which capacity the agency has the report
 * @param extension days by which it may be extended, or 0
 * @param validTo the last day it holds, or null
 * @param source where a rule that was entered here was taken from; null for those of the installation
 * @param confirmedBy the duty of who confirmed it, or null
 */
public record ClockRuleView(
        UUID id,
        String code,
        ReportKind kind,
        String receiver,
        int amount,
        String unit,
        int extension,
        String nature,
        Bilingual law,
        LocalDate validFrom,
        LocalDate validTo,
        boolean confirmed,
        String source,
        String confirmedBy) {}
