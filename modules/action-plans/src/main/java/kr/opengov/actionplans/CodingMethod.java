package kr.opengov.actionplans;

import java.util.List;
import java.util.Map;

/**
 * The versions of the assessor's method with their variables and values. Codings of an older method stay as they are.
 * Source: procedures manual of the Independent Reporting Mechanism; the list of values is to be confirmed.
 */
public enum CodingMethod {
    /** Action plan reviews and results reports. */
    IRM_2021(Map.of(
            "VERIFIABLE", List.of("YES", "NO"),
            "RELEVANT", List.of("YES", "NO"),
            "POTENTIAL", List.of("UNCLEAR", "MODEST", "SUBSTANTIAL"),
            "COMPLETION", List.of("NO_EVIDENCE", "NOT_STARTED", "LIMITED", "SUBSTANTIAL", "COMPLETE"),
            "EARLY_RESULTS", List.of("NONE", "MODERATE", "SIGNIFICANT"))),
    /** Design, progress and end-of-term reports. */
    IRM_2015(Map.of(
            "VERIFIABLE", List.of("YES", "NO"),
            "RELEVANT", List.of("YES", "NO"),
            "SPECIFICITY", List.of("NONE", "LOW", "MEDIUM", "HIGH"),
            "POTENTIAL_IMPACT", List.of("WORSENS", "NONE", "MINOR", "MODERATE", "TRANSFORMATIVE"),
            "COMPLETION", List.of("NOT_STARTED", "LIMITED", "SUBSTANTIAL", "COMPLETE", "WITHDRAWN", "UNCLEAR"),
            "OPEN_GOVERNMENT", List.of("WORSENS", "NO_CHANGE", "MARGINAL", "MAJOR", "OUTSTANDING")));

    private final Map<String, List<String>> variables;

    CodingMethod(Map<String, List<String>> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The variables of this method, in a fixed order. */
    public List<String> variables() {
        return variables.keySet().stream().sorted().toList();
    }

    /** The values of a variable from the least; empty for a variable the method does not have. */
    public List<String> values(String variable) {
        return variables.getOrDefault(variable, List.of());
    }
}
