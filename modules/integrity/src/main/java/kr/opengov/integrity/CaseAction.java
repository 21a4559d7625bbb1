package kr.opengov.integrity;

/** What somebody does to a case. There is no action that sets a state freely. */
public enum CaseAction {
    ACKNOWLEDGE,
    BEGIN_TRIAGE,
    REQUEST_SUPPLEMENT,
    GIVE_SUPPLEMENT,
    RECORD_MISSED_SUPPLEMENT,
    INVESTIGATE,
    TRANSFER,
    END_INVESTIGATION,
    NOTIFY_RESULT,
    OBJECT,
    ACCEPT_OBJECTION,
    REJECT_OBJECTION,
    CLOSE,
    REOPEN,
    RETAIN,
    REVIEW_DISPOSAL,
    DISPOSE
}
