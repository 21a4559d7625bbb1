package kr.opengov.membership;

/** What kind of local government a local member is. */
public enum LocalLevel {
    CITY,
    COUNTY,
    PROVINCE,
    /** A state of a federation. */
    STATE,
    /** A region, autonomous community or nation within a state. */
    REGION,
    UNKNOWN
}
