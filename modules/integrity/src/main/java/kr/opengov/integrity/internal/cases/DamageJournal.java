package kr.opengov.integrity.internal.cases;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kr.opengov.integrity.internal.journal.Journal;

/** Writes refused ciphertexts and passphrases into the journal, in a transaction of its own: that of the reader is rolled back. */
@Stateless
public class DamageJournal {

    public static final String ACTION = "case.ciphertext-refused";

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(@Observes RefusedCiphertext refused) {
        new Journal(em, clock).reporter(ACTION, refused.caseId());
    }

    /** A wrong passphrase for a vault: somebody guesses, or forgot it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(@Observes RefusedPassphrase refused) {
        new Journal(em, clock).officer(refused.holderId(), "vault.refused", null, "");
    }
}
