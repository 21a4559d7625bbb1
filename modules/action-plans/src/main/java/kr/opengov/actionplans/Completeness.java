package kr.opengov.actionplans;

/** Whether the register holds every commitment of a plan. */
public enum Completeness {
    /** As many as the plan announces. */
    COMPLETE,
    /** Fewer than the plan announces. */
    PARTIAL,
    /** No source says how many there are. */
    UNCONFIRMED
}
