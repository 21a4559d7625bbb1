package kr.opengov.platform.accounts;

/**
 * What an authenticator app needs.
 *
 * @param secret in Base32, to be typed by hand
 * @param uri the {@code otpauth:} address of the QR code
 */
public record TotpEnrolment(String secret, String uri) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "TotpEnrolment";
    }
}
