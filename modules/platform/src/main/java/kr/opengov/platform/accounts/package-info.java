/**
 * Accounts, sign-in and roles. An account belongs to a person; a role is held for the whole portal or for one thing (a
 * lead agency, a summit). A device is a browser somebody signed in with; every session belongs to one.
 *
 * <p>Façades: {@link kr.opengov.platform.accounts.SignIn} (what the sign-in mechanism asks),
 * {@link kr.opengov.platform.accounts.Registration} (what works without an account),
 * {@link kr.opengov.platform.accounts.MyAccount} (one's own account), {@link kr.opengov.platform.accounts.MySecurity}
 * (one's own password, devices and second factor) and {@link kr.opengov.platform.accounts.Accounts} (administration).
 * Tables: {@code pf_account}, {@code pf_account_role}, {@code pf_role_policy}, {@code pf_one_time_token},
 * {@code pf_remember_token}, {@code pf_sign_in_delay}, {@code pf_recovery_code}, {@code pf_notification_setting}.
 */
package kr.opengov.platform.accounts;
