package kr.opengov.web.security;

import jakarta.security.enterprise.credential.Credential;
import kr.opengov.platform.accounts.DeviceToken;

/** The token of a signed-in browser as a credential. */
record DeviceCredential(DeviceToken token) implements Credential {}
