package kr.opengov.platform.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.internal.accounts.PasswordHashes;
import kr.opengov.platform.internal.accounts.SecretCiphers;
import kr.opengov.platform.internal.accounts.SignInDelays.Subject;
import kr.opengov.platform.internal.accounts.SignInSteps;
import kr.opengov.platform.internal.accounts.SignInSteps.Candidate;

/**
 * Signing in: password, then a code where the account has a second factor. The answer takes the same time and says the
 * same whether an account exists or not. Attempts are counted before they are looked at, by account and address and by
 * address alone; the delay grows, and nobody can lock somebody else out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /** How long after the password the code may be given. */
    public static final Duration CODE_WITHIN = Duration.ofMinutes(10);

    @Inject
    private SignInSteps steps;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SecretCiphers ciphers;

    @Inject
    private Clock clock;

    protected SignIn() {}

    public SignIn(SignInSteps steps, PasswordHashes hashes, SecretCiphers ciphers, Clock clock) {
        this.steps = steps;
        this.hashes = hashes;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    /**
     * The first step.
     *
     * @throws kr.opengov.platform.Refusal {@code BUSY} when too many sign in at this moment
     */
    @PermitAll
    public SignInOutcome withPassword(SignInAttempt attempt) {
        String email = EmailAddress.normalize(attempt.email()).orElse("");
        List<Subject> subjects = subjects(email, attempt);
        Duration wait = steps.reserve(subjects);
        if (!wait.isZero()) {
            return new SignInOutcome.Wrong(wait, false);
        }
        Optional<Candidate> found = steps.find(email);
        Optional<Candidate> candidate = found.filter(Candidate::mayTry);
        String password = attempt.password() == null ? "" : attempt.password();
        String hash = candidate.map(Candidate::passwordHash).orElse(null);
        if (!hashes.verify(password.toCharArray(), hash)) {
            found.ifPresent(account -> steps.failed(account.id(), "WRONG_PASSWORD"));
            return new SignInOutcome.Wrong(Duration.ZERO, true);
        }
        steps.succeed(subjects);
        Candidate account = candidate.orElseThrow();
        if (account.totpConfirmed()) {
            return new SignInOutcome.CodeNeeded(
                    account.id(), account.securityEpoch(), attempt.persistent(), clock.instant());
        }
        String renewed = Argon2id.isOutdated(hash) ? hashes.generate(password.toCharArray()) : null;
        return new SignInOutcome.SignedIn(
                steps.complete(account, attempt.origin(), attempt.persistent(), false, renewed));
    }

    private List<Subject> subjects(String email, SignInAttempt attempt) {
        List<Subject> subjects = new ArrayList<>();
        String address = attempt.origin().address();
        if (attempt.device() != null && steps.knows(attempt.device(), email)) {
            subjects.add(Subject.accountOn(email, attempt.device().series().toString()));
        } else {
            subjects.add(Subject.accountAt(email, address));
            subjects.add(Subject.address("sign-in", address));
        }
        return subjects;
    }

    /** The second step: a code of the app or a recovery code. */
    @PermitAll
    public SignInOutcome withCode(SignInOutcome.CodeNeeded pending, String code, SignInOrigin origin) {
        Optional<Candidate> found = steps.find(pending.accountId())
                .filter(account -> account.mayTry() && account.securityEpoch() == pending.securityEpoch())
                .filter(account -> account.totpConfirmed());
        if (found.isEmpty() || clock.instant().isAfter(pending.at().plus(CODE_WITHIN))) {
            return new SignInOutcome.Wrong(Duration.ZERO, false);
        }
        List<Subject> subjects = List.of(Subject.ownProof(pending.accountId()));
        Duration wait = steps.reserve(subjects);
        if (!wait.isZero()) {
            return new SignInOutcome.Wrong(wait, false);
        }
        Candidate account = found.get();
        String secret = ciphers.decipher(account.totpSecret(), account.id());
        if (code == null || !steps.acceptCode(account.id(), secret, code)) {
            steps.failed(account.id(), "WRONG_CODE");
            return new SignInOutcome.Wrong(Duration.ZERO, true);
        }
        steps.succeed(subjects);
        return new SignInOutcome.SignedIn(steps.complete(account, origin, pending.persistent(), true, null));
    }
}
