package kr.opengov.membership;

import java.io.Serializable;

/** How many seats of one sector took part in a meeting. */
public record SectorAttendance(String constituency, long seats, long present, long remote, long absent)
        implements Serializable {}
