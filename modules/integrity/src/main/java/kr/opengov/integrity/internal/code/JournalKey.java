package kr.opengov.integrity.internal.code;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** The key that signs checkpoints of the journal: derived from the pepper, which lies outside the database. */
public final class JournalKey {

    private static final String PURPOSE = "kr.opengov.integrity journal 1";

    /** What stands before the bytes of an Ed25519 key in PKCS #8 and X.509 (RFC 8410). */
    private static final byte[] PRIVATE_HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] PUBLIC_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private JournalKey() {}

    /** The pair of this installation. */
    public static KeyPair of(Pepper pepper) {
        byte[] seed = pepper.derive(PURPOSE);
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            byte[] open =
                    new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(joined(PUBLIC_HEAD, open))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE_HEAD, seed))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(tail);
        return all.toByteArray();
    }
}
