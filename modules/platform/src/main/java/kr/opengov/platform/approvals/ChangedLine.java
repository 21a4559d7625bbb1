package kr.opengov.platform.approvals;

import java.io.Serializable;

/** A line of a difference between two versions of a text. */
public record ChangedLine(Kind kind, String text) implements Serializable {

    /** What happened to the line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Stands for lines that are the same and left out. */
        LEFT_OUT
    }
}
