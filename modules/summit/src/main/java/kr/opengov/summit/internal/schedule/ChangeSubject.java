package kr.opengov.summit.internal.schedule;

/** What kind of thing was changed. */
public enum ChangeSubject {
    SUMMIT,
    SESSION,
    SLOT,
    ROOM,
    THEME,
    PERSON,
    PARTICIPATION
}
