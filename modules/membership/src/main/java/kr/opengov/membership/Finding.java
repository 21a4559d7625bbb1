package kr.opengov.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One sentence of a verdict, in no language: the web has the sentence {@code verdict.CODE} in each.
 *
 * @param code the sentence
 * @param weight what it does to the outcome
 * @param rule the code of the rule it rests on, or null when no rule was in force
 * @param ruleVersion the version of that rule, see {@link kr.opengov.platform.rules.Rules#version}
 * @param arguments what the sentence names: numbers, days as {@code 2022-12-31}, names of constants
 */
public record Finding(String code, FindingWeight weight, String rule, Long ruleVersion, List<String> arguments) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(weight, "weight");
        arguments = List.copyOf(arguments);
    }

    /** A sentence that rests on a rule, or on none. */
    public static Finding of(String code, FindingWeight weight, String rule, Long ruleVersion, Object... arguments) {
        return new Finding(
                code,
                weight,
                rule,
                ruleVersion,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
