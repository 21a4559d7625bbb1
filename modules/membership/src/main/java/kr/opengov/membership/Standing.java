package kr.opengov.membership;

/** What a status means for the question "does it belong?"; only {@link #MEMBER} is counted as a member. */
public enum Standing {
    /** A letter of intent was received; not yet a member. */
    JOINING,
    MEMBER,
    FORMER,
    /** No source says in which state it is; never counted, always shown. */
    UNDETERMINED
}
