package kr.opengov.platform.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Enciphers what has to be read again (AES-256-GCM), such as TOTP secrets: whoever gets a copy of the database has no
 * second factor. The key is derived from the secret of the installation, and the text is bound to the account it belongs
 * to.
 */
public final class SecretCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /**
     * @param installationSecret the setting {@code portal.secret}
     * @throws IllegalArgumentException when it is too short to be one
     */
    public SecretCipher(String installationSecret) {
        if (installationSecret.length() < 32) {
            throw new IllegalArgumentException("The setting portal.secret must have at least 32 characters");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installationSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal("accounts.totp".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    public byte[] encipher(String text, long accountId) {
        byte[] nonce = RandomToken.bytes(NONCE_BYTES);
        try {
            byte[] body = cipher(Cipher.ENCRYPT_MODE, nonce, accountId).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, nonce.length + body.length);
            System.arraycopy(body, 0, all, nonce.length, body.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encipher", e);
        }
    }

    /**
     * @throws IllegalStateException when it was enciphered for another account or with another secret of the
     *     installation
     */
    public String decipher(byte[] all, long accountId) {
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, accountId).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The TOTP secret of account " + accountId
                            + " was enciphered with another portal.secret; reset the second factor of the account",
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long accountId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(Long.toString(accountId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
