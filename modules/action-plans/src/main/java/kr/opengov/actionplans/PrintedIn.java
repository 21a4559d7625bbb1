package kr.opengov.actionplans;

/** Which of the tables of a source names an agency. */
public enum PrintedIn {
    /** The source has one list only. */
    SINGLE,
    /** Both printed tables agree. */
    BOTH,
    TABLE_1,
    TABLE_2
}
