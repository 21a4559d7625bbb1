package kr.opengov.platform.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Argon2id;

/**
 * Argon2id behind Jakarta Security's interface. Each hash takes 19 MiB and a processor, so only as many run at once as
 * there are processors; who waits longer than {@value #PATIENCE_SECONDS} seconds is told to come back.
 */
@ApplicationScoped
public class PasswordHashes implements PasswordHash {

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    /** The hash of a password nobody knows: verifying against it takes as long as against a real one. */
    private final String nobodys = Argon2id.hash(RandomToken.create().toCharArray());

    @Override
    public String generate(char[] password) {
        return inTurn(() -> Argon2id.hash(password));
    }

    /** @param hash the stored hash, or null for an account that does not exist or has no password */
    @Override
    public boolean verify(char[] password, String hash) {
        boolean fits = inTurn(() -> Argon2id.verify(password, hash == null ? nobodys : hash));
        return fits && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("BUSY");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("BUSY");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
