package kr.opengov.membership;

/** What a governance body is. */
public enum BodyKind {
    STEERING_COMMITTEE,
    SUBCOMMITTEE,
    NATIONAL_FORUM,
    LOCAL_COUNCIL,
    WORKING_GROUP
}
