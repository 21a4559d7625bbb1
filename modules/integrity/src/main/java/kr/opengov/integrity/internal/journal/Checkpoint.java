package kr.opengov.integrity.internal.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * The state of the chain at an entry, signed with Ed25519. Kept outside the database it also shows that the end of the
 * chain was cut off, which the chain alone cannot.
 *
 * @param number the last entry it covers
 * @param hash that entry's hash
 */
public record Checkpoint(long number, byte[] hash, byte[] signature) {

    private static final String ALGORITHM = "Ed25519";

    /** Signs the chain up to an entry. */
    public static Checkpoint of(ChainEntry entry, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message(entry.number(), entry.hash()));
            return new Checkpoint(entry.number(), entry.hash(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key of the journal does not sign", e);
        }
    }

    /** Whether the signature is by the owner of the key. */
    public boolean isSignedBy(PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(message(number, hash));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] message(long number, byte[] hash) {
        return ByteBuffer.allocate(Long.BYTES + hash.length)
                .putLong(number)
                .put(hash)
                .array();
    }
}
