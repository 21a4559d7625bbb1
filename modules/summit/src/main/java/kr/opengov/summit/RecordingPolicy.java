package kr.opengov.summit;

/** Whether a session may be recorded and shown. */
public enum RecordingPolicy {
    PUBLIC,
    INTERNAL,
    NONE
}
