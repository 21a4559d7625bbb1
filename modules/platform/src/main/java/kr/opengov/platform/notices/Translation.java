package kr.opengov.platform.notices;

/** How the text in the other language came about; pages mark everything that is not official. */
public enum Translation {
    OFFICIAL,
    UNOFFICIAL,
    /** Translated by a machine. */
    MACHINE
}
