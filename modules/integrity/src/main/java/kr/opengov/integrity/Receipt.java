package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reporter takes away; shown once and kept nowhere.
 *
 * @param groups the receipt code in groups of five
 * @param acknowledgedBy the last day on which the agency acknowledges the receipt, or null
 */
public record Receipt(List<String> groups, LocalDate receivedOn, LocalDate acknowledgedBy) {

    /** Never the code: this ends up in logs. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
