package kr.opengov.actionplans;

/** What became of a contribution. */
public enum Disposition {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED,
    DONE_ALREADY,
    OTHER_AGENCY
}
