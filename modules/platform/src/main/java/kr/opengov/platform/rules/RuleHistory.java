package kr.opengov.platform.rules;

import java.util.List;

/**
 * A rule with its versions, the latest first day first.
 *
 * @param version goes into {@link NewRuleVersion#version()}
 */
public record RuleHistory(String rule, long version, List<RuleVersion> versions) {
    public RuleHistory {
        versions = List.copyOf(versions);
    }
}
