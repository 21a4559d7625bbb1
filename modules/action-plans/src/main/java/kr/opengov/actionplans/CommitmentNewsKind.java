package kr.opengov.actionplans;

/** What followers of a commitment are told of. */
public enum CommitmentNewsKind {
    REPORT,
    VERIFICATION,
    EVIDENCE,
    COMMENT,
    FINDING,
    FINDING_REPLY,
    CODING,
    STATE
}
