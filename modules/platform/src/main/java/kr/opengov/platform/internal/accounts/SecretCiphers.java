package kr.opengov.platform.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** The cipher with the secret of this installation. */
@ApplicationScoped
public class SecretCiphers {

    private SecretCipher cipher;

    protected SecretCiphers() {}

    /** Without a secret everything works but second factors, which say so. */
    @Inject
    public SecretCiphers(Settings settings) {
        if (settings.isSet(Setting.SECRET)) {
            cipher = new SecretCipher(settings.text(Setting.SECRET));
        }
    }

    public byte[] encipher(String text, long accountId) {
        return cipher().encipher(text, accountId);
    }

    public String decipher(byte[] all, long accountId) {
        return cipher().decipher(all, accountId);
    }

    private SecretCipher cipher() {
        if (cipher == null) {
            throw new Refusal("SECRET_NOT_CONFIGURED");
        }
        return cipher;
    }
}
