package kr.opengov.integrity.internal.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.UnlockedKeys;
import kr.opengov.platform.Refusal;

/**
 * The open keys of officers and custodians. A key is open for the sign-in that gave the passphrase and for no other one of
 * the same account: who learned the password alone, or sits at a second desk, finds the vault closed.
 */
public final class OfficersKeys implements AutoCloseable {

    private final UnlockedKeys<SignIn> keys;
    private final Supplier<Optional<UUID>> current;

    private record SignIn(long account, UUID series) {}

    /**
     * @param current the sign-in of the request that is answered; empty outside one, and then nothing is open
     */
    OfficersKeys(Clock clock, Duration idleLimit, Supplier<Optional<UUID>> current) {
        keys = new UnlockedKeys<>(clock, idleLimit);
        this.current = current;
    }

    /**
     * Opens an account's key for the current sign-in; the pair is taken over.
     *
     * @throws Refusal {@code VAULT_LOCKED} outside a sign-in
     */
    public void unlock(long account, KeyPair pair) {
        SignIn owner = of(account).orElseThrow(() -> {
            pair.close();
            return new Refusal("VAULT_LOCKED");
        });
        keys.unlock(owner, pair);
    }

    /** Lets a copy of the account's pair do something; empty when it is not open for the current sign-in. */
    public <T> Optional<T> use(long account, Function<KeyPair, T> work) {
        return of(account).flatMap(owner -> keys.use(owner, work));
    }

    /** Whether the account's key is open for the current sign-in; does not count as use. */
    public boolean isOpen(long account) {
        return of(account).filter(keys::isOpen).isPresent();
    }

    /** When the account's key will be wiped if it is not used; empty when it is not open for the current sign-in. */
    public Optional<Instant> openUntil(long account) {
        return of(account).flatMap(keys::openUntil);
    }

    /** Wipes the account's key, whichever sign-in opened it. */
    public void lock(long account) {
        keys.lockIf(owner -> owner.account() == account);
    }

    /** Wipes what one sign-in of an account opened. */
    void lock(long account, UUID series) {
        keys.lock(new SignIn(account, series));
    }

    void sweep() {
        keys.sweep();
    }

    @Override
    public void close() {
        keys.close();
    }

    private Optional<SignIn> of(long account) {
        return current.get().map(series -> new SignIn(account, series));
    }
}
