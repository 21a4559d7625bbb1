package kr.opengov.actionplans;

import java.util.List;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;

/**
 * Something about a plan that a dated rule objects to.
 *
 * @param commitment the code of the commitment; null for the plan itself
 * @param code of the sentence
 * @param arguments what the sentence is about
 * @param rule the version of the rule, with its source and its effect
 */
public record PlanFinding(String commitment, String code, List<Object> arguments, RuleVersion rule) {

    public PlanFinding {
        arguments = List.copyOf(arguments);
    }

    /** Whether it blocks the delivery. */
    public boolean blocks() {
        return rule.effect() == Effect.BLOCK;
    }
}
