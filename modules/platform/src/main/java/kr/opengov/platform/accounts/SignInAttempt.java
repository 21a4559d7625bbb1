package kr.opengov.platform.accounts;

/**
 * Somebody says who they are.
 *
 * @param persistent whether to stay signed in on this browser
 * @param device the cookie of an earlier sign-in on this browser, or null
 */
public record SignInAttempt(
        String email, String password, boolean persistent, SignInOrigin origin, DeviceToken device) {

    /** Never the password. */
    @Override
    public String toString() {
        return "SignInAttempt[" + origin + "]";
    }
}
