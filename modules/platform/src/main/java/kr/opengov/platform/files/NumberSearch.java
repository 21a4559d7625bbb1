package kr.opengov.platform.files;

/** What the search of a file for resident registration numbers came to, before anybody publishes it. */
public enum NumberSearch {
    /** Its text was read to the end and holds none. */
    NONE,
    FOUND,
    /** A picture, an encrypted or damaged file, or too large: whoever publishes it has to look himself. */
    NOT_SEARCHED
}
