/**
 * Signing in: the one authentication mechanism, the identity store behind it, the session of a signed-in account, and the
 * pages that work without an account (sign-in, registration, password by mail).
 *
 * <p>Every session is opened by the token of a device (a cookie), whether it was made by the sign-in page a moment ago or
 * brings a browser back after the end of a server. Another way to sign in, such as OpenID Connect, only has to end in
 * such a token.
 */
package kr.opengov.web.security;
