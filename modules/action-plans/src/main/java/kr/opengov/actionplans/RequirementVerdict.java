package kr.opengov.actionplans;

/** How a requirement stands on a day. */
public enum RequirementVerdict {
    MET,
    /** Evidence on record shows that it was not met. */
    MISSED,
    /** Not met yet and still possible in time. */
    DUE,
    /** What it is about has not begun. */
    NOT_YET,
    /** The time has passed and no record shows whether it was met: a gap in the register is no failure of government. */
    UNPROVEN,
    /** No rule is in force on the day, or the rule does not concern this plan. */
    NOT_APPLICABLE
}
