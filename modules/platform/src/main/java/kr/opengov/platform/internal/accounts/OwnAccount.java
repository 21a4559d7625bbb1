package kr.opengov.platform.internal.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.accounts.SignInDelays.Subject;

/**
 * Asks for the password once more before something that would hand the account to somebody else. Wrong answers slow the
 * next one down; the count stands in a transaction of its own, so that a refusal does not take it back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAccount {

    @Inject
    private SignInSteps steps;

    @Inject
    private PasswordHashes hashes;

    protected OwnAccount() {}

    public OwnAccount(SignInSteps steps, PasswordHashes hashes) {
        this.steps = steps;
        this.hashes = hashes;
    }

    /**
     * @throws Refusal {@code PASSWORD_WRONG} on the field {@code currentPassword}, or {@code TOO_MANY_ATTEMPTS}
     */
    public void requirePassword(long accountId, String hash, String password) {
        List<Subject> subjects = List.of(Subject.ownProof(accountId));
        Duration wait = steps.reserve(subjects);
        if (!wait.isZero()) {
            throw new Refusal("TOO_MANY_ATTEMPTS", Math.max(1, wait.toSeconds()));
        }
        if (password == null || !hashes.verify(password.toCharArray(), hash)) {
            throw Refusal.ofField("currentPassword", "PASSWORD_WRONG");
        }
        steps.succeed(subjects);
    }
}
