package kr.opengov.actionplans;

import java.util.Map;
import kr.opengov.platform.Bilingual;

/**
 * What the commitments of a plan are about.
 *
 * @param year in which the plan begins
 * @param commitments how many the register holds
 * @param tagged how many of them are sorted by the scheme at all; the others are unknown and count for nothing
 * @param counts how many are about a code
 */
public record PlanCoverage(
        String memberCode,
        int ordinal,
        Bilingual title,
        int year,
        long commitments,
        long tagged,
        Map<String, Long> counts) {

    public PlanCoverage {
        counts = Map.copyOf(counts);
    }

    /** How many commitments are about a code. */
    public long count(String code) {
        return counts.getOrDefault(code, 0L);
    }

    /** The share of a code in percent of the sorted commitments, rounded; null when none is sorted. */
    public Long share(String code) {
        return tagged == 0 ? null : Math.round(100.0 * count(code) / tagged);
    }

    /** Whether it is the plan of a local member: its code is its country's with a place behind it. */
    public boolean local() {
        return memberCode.indexOf('-') >= 0;
    }
}
