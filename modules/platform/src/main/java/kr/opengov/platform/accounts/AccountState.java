package kr.opengov.platform.accounts;

/** The life of an account. */
public enum AccountState {
    /** Registered; the e-mail address is not confirmed, nobody can sign in. */
    UNVERIFIED,
    /** Made by an administrator; the invited person has not chosen a password yet. */
    INVITED,
    ACTIVE,
    /** Switched off by an administrator; can be switched on again. */
    DEACTIVATED,
    /** Closed by its owner: no personal datum is left, and nothing brings it back. */
    CLOSED
}
