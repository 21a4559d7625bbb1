package kr.opengov.summit;

/** How a programme is laid out for its reader. */
public enum ProgrammeLayout {
    /** By day. */
    DAY,
    /** By day and start. */
    TIME,
    /** A grid of rooms and times, a day at a time. */
    GRID,
    THEME,
    HOST,
    /** By the country a speaker came for. */
    COUNTRY,
    /** What runs, and what begins within the hour. */
    NOW
}
