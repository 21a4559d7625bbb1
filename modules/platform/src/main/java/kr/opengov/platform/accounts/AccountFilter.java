package kr.opengov.platform.accounts;

/**
 * Which accounts are looked for; null or blank means any.
 *
 * @param text a part of name, e-mail address or unit
 * @param role one of {@link kr.opengov.platform.Roles#ALL}
 */
public record AccountFilter(String text, String role, AccountState state) {
    public static final AccountFilter ALL = new AccountFilter(null, null, null);
}
