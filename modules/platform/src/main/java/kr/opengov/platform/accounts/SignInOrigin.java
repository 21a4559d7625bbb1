package kr.opengov.platform.accounts;

/**
 * Where a sign-in comes from.
 *
 * @param address the IP address of the user
 * @param browser what the browser calls itself, shortened for people; may be null
 */
public record SignInOrigin(String address, String browser) {}
