package kr.opengov.actionplans;

/** What a ministry says of a candidate task (부처 협의). */
public enum AgencyVerdict {
    AGREED,
    /** It agrees to a changed text. */
    CHANGED,
    REFUSED
}
