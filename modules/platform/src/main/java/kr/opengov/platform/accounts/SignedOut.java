package kr.opengov.platform.accounts;

/**
 * An account's session ended, whether by signing out or by itself. Fired synchronously: who holds something in memory for
 * the account lets it go before the answer is sent.
 *
 * @param account the id of the account
 */
public record SignedOut(long account) {}
