package kr.opengov.summit;

/** In what capacity an organisation stands behind a session. */
public enum HostRole {
    HOST,
    CO_HOST,
    PARTNER,
    SPONSOR
}
