package kr.opengov.actionplans;

/** What is wrong with a cell. */
public enum RepairKind {
    /** A number that a spreadsheet stored in binary, such as 2.2999999999999998. */
    FLOAT,
    /** A date in another form than the rest, such as {@code IV quarter of 2014}. */
    DATE,
    /** A number with a dot behind it, such as {@code 1.9.}. */
    TRAILING_DOT,
    /** 0 or 1 where the column says Yes or No. */
    YES_NO,
    /** Blanks at the ends. */
    SPACE
}
