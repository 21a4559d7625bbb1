package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.RequirementVerdict;

/**
 * What a requirement's rule says of a plan.
 *
 * @param reason a code of the sentence that explains it
 * @param dueOn until when it can be met or has to be met again, or null
 */
record Judgement(
        RequirementVerdict verdict,
        String reason,
        List<Object> arguments,
        List<PlanEventView> evidence,
        LocalDate dueOn) {

    static Judgement of(RequirementVerdict verdict, String reason, Object... arguments) {
        return new Judgement(verdict, reason, List.of(arguments), List.of(), null);
    }
}
