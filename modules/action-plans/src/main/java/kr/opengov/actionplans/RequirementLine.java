package kr.opengov.actionplans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kr.opengov.platform.rules.RuleVersion;

/**
 * One requirement on the checklist of a plan.
 *
 * @param rule the version in force on the day that counts, or null when none is
 * @param reason a code of the sentence that explains the verdict
 * @param arguments what the sentence is about, in its order
 * @param evidence the events behind the verdict
 * @param day the day of the checklist
 * @param dueOn until when it can be met, or null
 * @param grace whether a miss is reported and does not count, by the rule of grace
 */
public record RequirementLine(
        Requirement requirement,
        RuleVersion rule,
        RequirementVerdict verdict,
        String reason,
        List<Object> arguments,
        List<PlanEventView> evidence,
        LocalDate day,
        LocalDate dueOn,
        boolean grace) {

    public RequirementLine {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
    }

    /** Days until it is due, negative when they are over; null without a date. */
    public Long daysLeft() {
        return dueOn == null ? null : ChronoUnit.DAYS.between(day, dueOn);
    }
}
