package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reporter takes away; shown once and kept nowhere.
 *
 * @param groups the receipt code in groups of five
 * @param acknowledgedBy the last day on which the agency acknowledges the receipt, or null
 * @param acknowledgement that a report was filed on that day, signed by the agency, without its content
 * @param visit the token of the visit that begins with it
 */
public record Receipt(
        List<String> groups, LocalDate receivedOn, LocalDate acknowledgedBy, String acknowledgement, String visit) {

    /** Never the code: this ends up in logs. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
