package kr.opengov.actionplans.internal.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * Who voted, as a hash that only the portal can make: keyed with a key derived from the secret of the installation, which
 * is no part of the database or its copies. Each consultation has hashes of its own.
 */
@ApplicationScoped
public class VoterHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    private final Settings settings;

    protected VoterHash() {
        this(null);
    }

    @Inject
    public VoterHash(Settings settings) {
        this.settings = settings;
    }

    /** @throws Refusal {@code VOTING_WITHOUT_SECRET} when the installation has no secret */
    public byte[] of(long consultation, long account) {
        return of(consultation, String.valueOf(account));
    }

    /** Another mark of somebody who votes, such as {@code mail:} with an address. */
    public byte[] of(long consultation, String mark) {
        String secret = settings.text(Setting.SECRET);
        if (secret.length() < SHORTEST_SECRET) {
            throw new Refusal("VOTING_WITHOUT_SECRET");
        }
        byte[] key = keyed(secret.getBytes(StandardCharsets.UTF_8), "actionplans.ballot-receipt");
        return keyed(key, consultation + ":" + mark);
    }

    private static byte[] keyed(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
