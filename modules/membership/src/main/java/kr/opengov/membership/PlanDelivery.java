package kr.opengov.membership;

/** Whether a plan was delivered to the partnership; the day may be unknown. */
public enum PlanDelivery {
    DELIVERED,
    NOT_DELIVERED,
    UNKNOWN
}
