package kr.opengov.platform.accounts;

/** What a link that works once is for. */
public enum LinkPurpose {
    /** Confirms the address of a new account, or the new address of an old one. */
    VERIFY_EMAIL,
    RESET_PASSWORD,
    /** The owner of an account an administrator made chooses the password. */
    INVITATION,
    /** Makes the first administrator of an installation; written by the launcher. */
    FIRST_ADMINISTRATOR
}
