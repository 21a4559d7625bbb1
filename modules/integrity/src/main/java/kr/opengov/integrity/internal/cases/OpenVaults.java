package kr.opengov.integrity.internal.cases;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.opengov.integrity.internal.code.Pepper;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.PassphraseDelays;
import kr.opengov.integrity.internal.keys.SlowHash;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.keys.UnlockedKeys;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.CurrentSignIn;
import kr.opengov.platform.accounts.SignedOut;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * What is open in the memory of this server: officers' keys by sign-in, reporters' keys by the token of their visit, the
 * pepper. Nothing of it is ever written anywhere.
 */
@ApplicationScoped
public class OpenVaults {

    /** Without use for so long a key is wiped. */
    private static final Duration OFFICERS_IDLE = Duration.ofMinutes(15);

    private static final Duration REPORTERS_IDLE = Duration.ofMinutes(15);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private SlowHash hash;
    private final Map<String, UUID> visits = new ConcurrentHashMap<>();
    private OfficersKeys officers;
    private UnlockedKeys<String> reporters;
    private Pepper pepper;
    private PassphraseDelays delays;
    private Consumer<RefusedCiphertext> witness = this::fire;

    @Inject
    private Event<RefusedCiphertext> refused;

    @Inject
    private Event<RefusedPassphrase> refusedPassphrase;

    @Inject
    private CurrentSignIn signIn;

    private boolean encrypted;

    protected OpenVaults() {}

    @Inject
    public OpenVaults(Settings settings, Clock clock) {
        prepare(settings, clock, new SlowHash());
        officers = new OfficersKeys(clock, OFFICERS_IDLE, () -> signIn.series());
    }

    /** With another derivation and another sign-in than the one of the request. */
    public OpenVaults(Settings settings, Clock clock, SlowHash hash, Supplier<Optional<UUID>> signIn) {
        prepare(settings, clock, hash);
        officers = new OfficersKeys(clock, OFFICERS_IDLE, signIn);
    }

    private void prepare(Settings settings, Clock clock, SlowHash slow) {
        hash = slow;
        reporters = new UnlockedKeys<>(clock, REPORTERS_IDLE);
        delays = new PassphraseDelays(clock);
        encrypted = isEncrypted(settings.text(Setting.ADDRESS));
        if (settings.isSet(Setting.INTEGRITY_PEPPER)) {
            pepper = Pepper.ofBase64(settings.text(Setting.INTEGRITY_PEPPER));
        }
    }

    /** Has refused ciphertexts told to somebody else than the journal; for tests outside a container. */
    public void tell(Consumer<RefusedCiphertext> other) {
        witness = other;
    }

    /** Records that something sealed did not open, in the journal and in the log, and gives what the user is told. */
    public Refusal refuse(UUID caseId, TamperedCiphertext damaged) {
        witness.accept(new RefusedCiphertext(caseId));
        return ReporterAccess.damaged(damaged);
    }

    /** Records a wrong passphrase in the journal; the next ones wait. */
    public void refusePassphrase(long account, UUID holderId) {
        delays.failed(account);
        if (refusedPassphrase != null) {
            refusedPassphrase.fire(new RefusedPassphrase(holderId));
        }
    }

    /** How long accounts wait after wrong passphrases. */
    public PassphraseDelays delays() {
        return delays;
    }

    private void fire(RefusedCiphertext event) {
        if (refused != null) {
            refused.fire(event);
        }
    }

    public OfficersKeys officers() {
        return officers;
    }

    public UnlockedKeys<String> reporters() {
        return reporters;
    }

    /** Which case a reporter's visit is for. */
    public Map<String, UUID> visits() {
        return visits;
    }

    public SlowHash hash() {
        return hash;
    }

    /** Begins the visit of a reporter; the pair is taken over. */
    public String beginVisit(UUID caseId, KeyPair pair) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        reporters.unlock(token, pair);
        visits.put(token, caseId);
        return token;
    }

    /** Ends every other visit of a case: whoever had the old code is out. */
    public void endOtherVisits(UUID caseId, String token) {
        visits.entrySet().removeIf(visit -> {
            boolean other = visit.getValue().equals(caseId) && !visit.getKey().equals(token);
            if (other) {
                reporters.lock(visit.getKey());
            }
            return other;
        });
    }

    /** Whether users reach the portal by TLS alone; on the machine itself nobody listens in between. */
    public boolean isEncrypted() {
        return encrypted;
    }

    private static boolean isEncrypted(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme()) || uri.getHost() != null && LOOPBACK.contains(uri.getHost());
        } catch (IllegalArgumentException e) {
            return false; // no address at all
        }
    }

    /**
     * @throws Refusal {@code INTEGRITY_CLOSED} when this installation has none
     */
    public Pepper pepper() {
        if (pepper == null) {
            throw new Refusal("INTEGRITY_CLOSED");
        }
        return pepper;
    }

    /** Whoever signs out takes the key along. */
    public void signedOut(@Observes SignedOut event) {
        officers.lock(event.account(), event.series());
    }

    /** Wipes what has been idle too long. */
    public void sweep() {
        officers.sweep();
        reporters.sweep();
        visits.keySet().removeIf(token -> !reporters.isOpen(token));
    }

    @PreDestroy
    void close() {
        officers.close();
        reporters.close();
        visits.clear();
    }
}
