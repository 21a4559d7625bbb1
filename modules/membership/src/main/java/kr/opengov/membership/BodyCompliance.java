package kr.opengov.membership;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a body was out of compliance within a period, by rule.
 *
 * @param days days of the period on which the body existed
 * @param broken days on which at least one rule was broken
 */
public record BodyCompliance(LocalDate from, LocalDate to, long days, long broken, List<RuleDays> rules) {
    public BodyCompliance {
        rules = List.copyOf(rules);
    }
}
