package kr.opengov.membership;

import java.util.Arrays;
import java.util.List;

/**
 * What a country is measured by, year by year: the four metrics of the core eligibility score (OGP eligibility criteria)
 * and the two indicators of the values check (V-Dem, original scale of 0 to 4).
 */
public enum ScoreMetric {
    FISCAL_TRANSPARENCY,
    ACCESS_TO_INFORMATION,
    ASSET_DISCLOSURE,
    CITIZEN_ENGAGEMENT,
    CSO_ENTRY_AND_EXIT,
    CSO_REPRESSION;

    /** The metrics of the eligibility score. */
    public static final List<ScoreMetric> METRICS =
            Arrays.stream(values()).filter(metric -> !metric.indicator()).toList();

    /** The indicators of the values check. */
    public static final List<ScoreMetric> INDICATORS =
            Arrays.stream(values()).filter(ScoreMetric::indicator).toList();

    /** Whether it belongs to the values check and not to the eligibility score. */
    public boolean indicator() {
        return this == CSO_ENTRY_AND_EXIT || this == CSO_REPRESSION;
    }
}
