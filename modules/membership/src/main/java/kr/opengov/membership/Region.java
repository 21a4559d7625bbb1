package kr.opengov.membership;

/** The partnership's own four regions; Armenia and Georgia belong to {@link #ASIA_PACIFIC} there. */
public enum Region {
    AFRICA_MIDDLE_EAST,
    AMERICAS,
    ASIA_PACIFIC,
    EUROPE
}
