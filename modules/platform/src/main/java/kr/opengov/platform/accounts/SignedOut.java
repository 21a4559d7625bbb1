package kr.opengov.platform.accounts;

import java.util.UUID;

/**
 * A sign-in ended, whether by signing out or by itself. Fired synchronously: who holds something in memory for it lets it
 * go before the answer is sent. Other sign-ins of the same account go on.
 *
 * @param account the id of the account
 * @param series the device series of the sign-in that ended
 */
public record SignedOut(long account, UUID series) {}
