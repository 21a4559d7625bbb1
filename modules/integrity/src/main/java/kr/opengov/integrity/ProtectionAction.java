package kr.opengov.integrity;

/** What somebody does to a request for protection. */
public enum ProtectionAction {
    GRANT,
    DECLINE,
    RECORD_WATCH,
    END,
    WITHDRAW
}
