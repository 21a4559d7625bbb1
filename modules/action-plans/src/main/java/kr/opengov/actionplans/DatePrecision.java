package kr.opengov.actionplans;

/** How exactly a source gives a date. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
