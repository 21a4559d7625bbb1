package kr.opengov.actionplans;

/** What an assessor judges together: a commitment, a part of one, or several. */
public enum UnitKind {
    WHOLE,
    SPLIT,
    CLUSTER
}
