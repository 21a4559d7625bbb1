package kr.opengov.actionplans;

/** OGP's requirements on a plan and its making, in the order of the checklist; each has a dated rule of its own. */
public enum Requirement {
    LENGTH("plans.length"),
    NUMBER("plans.number"),
    TIMELINE("plans.timeline"),
    FORUM("plans.forum"),
    RESPONSE("plans.response"),
    DELIVERY("plans.delivery"),
    REPOSITORY("plans.repository"),
    OPEN_MEETINGS("plans.open-meetings"),
    REVIEW("plans.review");

    private final String rule;

    Requirement(String rule) {
        this.rule = rule;
    }

    /** The code of its rule. */
    public String rule() {
        return rule;
    }
}
