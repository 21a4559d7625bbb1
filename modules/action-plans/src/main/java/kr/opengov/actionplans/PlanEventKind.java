package kr.opengov.actionplans;

/** What can happen on the way of a plan, in the order of its making. */
public enum PlanEventKind {
    /** The basic direction is set (계획수립). */
    DIRECTION,
    /** The opportunities to take part were published with their dates. */
    TIMELINE,
    /** A call for proposals (과제발굴). */
    CALL,
    /** A subcommittee ripens candidate tasks (과제숙성). */
    SUBCOMMITTEE,
    /** A round-table of government and civil society (간담회). */
    ROUND_TABLE,
    /** An event that tells the public. */
    OUTREACH,
    /** A press release. */
    PRESS_RELEASE,
    /** Departments list the projects they have already. */
    INVENTORY,
    /** Contributions to the draft are taken. */
    FEEDBACK,
    /** Reasoned responses are published; says how many contributions had come in and how many were answered. */
    RESPONSES,
    /** The plan is decided on (심의·의결); began on the first day, ended on the last. */
    APPROVAL,
    /** The Korean text is published. */
    TEXT_KO,
    /** The English text is published. */
    TEXT_EN,
    /** The plan is handed to the partnership. */
    DELIVERY,
    /** The forum met. */
    FORUM_MEETING,
    /** A meeting during implementation that anybody could attend. */
    OPEN_MEETING,
    /** The public repository was updated. */
    REPOSITORY,
    /** The plan was amended. */
    AMENDED,
    /** The assessor published its review of the plan. */
    REVIEW,
    /** An assessor found that a requirement was missed; the day is the one that the finding is about. */
    FINDING
}
