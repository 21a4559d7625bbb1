package kr.opengov.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import kr.opengov.platform.accounts.Sessions;

/** The accounts of the portal for Jakarta Security: tokens of devices in, the account and its roles as groups out. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private Sessions sessions;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof DeviceCredential device)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return sessions.open(device.token())
                .map(opened -> new CredentialValidationResult(
                        new AccountPrincipal(opened), opened.account().roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
