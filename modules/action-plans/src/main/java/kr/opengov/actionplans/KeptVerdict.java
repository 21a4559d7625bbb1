package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A verdict as it was when the plan was delivered.
 *
 * @param judgedFor the day of delivery
 * @param overrideReason why the plan was delivered all the same, or null
 */
public record KeptVerdict(
        Requirement requirement, RequirementVerdict verdict, LocalDate judgedFor, String overrideReason) {}
