package kr.opengov.membership;

/** What is checked of a governance body. The dated rule that says how strictly is data. */
public enum BodyRule {
    /** One holder of a seat at a time. */
    ONE_HOLDER("membership.one-holder-per-seat"),
    /** No term before the body exists or after it ended. */
    WITHIN_BODY("membership.term-within-body"),
    /** No more terms in a row than the charter allows. */
    CONSECUTIVE_TERMS("membership.consecutive-terms"),
    /** No more members than the charter allows. */
    ROSTER_SIZE(null),
    /** At least the share of private members that the charter names. */
    PRIVATE_SHARE("membership.private-share"),
    /** As many governments as civil society. */
    PARITY(null),
    /** As many chairs as the charter names. */
    CHAIRS(null),
    /** Nobody sits longer than a term. */
    TERM_LENGTH(null);

    private final String code;

    BodyRule(String code) {
        this.code = code;
    }

    /** The code of the dated rule; the body's own where each kind of body has its own. */
    public String code(String ownRule) {
        return code == null ? ownRule : code;
    }
}
