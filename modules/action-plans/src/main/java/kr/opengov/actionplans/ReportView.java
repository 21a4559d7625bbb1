package kr.opengov.actionplans;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A report of an agency.
 *
 * @param agencyName what the agency was called when it reported
 * @param revision 1 for the first, more for corrected ones
 * @param current whether no later revision replaces it
 * @param verifiedOn when somebody else looked, or null
 */
public record ReportView(
        Long id,
        long version,
        String agencyCode,
        String agencyName,
        LocalDate from,
        LocalDate to,
        int revision,
        boolean current,
        Bilingual text,
        LocalDate filedOn,
        LocalDate verifiedOn,
        String verificationNote,
        List<ReportLine> lines) {

    public ReportView {
        lines = List.copyOf(lines);
    }
}
