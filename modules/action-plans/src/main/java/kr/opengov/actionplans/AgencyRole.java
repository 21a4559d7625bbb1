package kr.opengov.actionplans;

/** What an agency does for a commitment. */
public enum AgencyRole {
    LEAD,
    CO_LEAD,
    SUPPORTING
}
