package kr.opengov.summit;

/** How visitors attend a summit. */
public enum AttendanceMode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
