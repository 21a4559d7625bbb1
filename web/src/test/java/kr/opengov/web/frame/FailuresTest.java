package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void findsARefusalHoweverDeepItIsWrapped() {
        Refusal refusal = new Refusal("TOO_EARLY");
        assertThat(Failures.refusal(refusal)).containsSame(refusal);
        assertThat(Failures.refusal(new FacesException(new EJBException(new RuntimeException(refusal)))))
                .containsSame(refusal);
        assertThat(Failures.refusal(new IllegalStateException("no refusal"))).isEmpty();
    }

    @Test
    void tellsALostUpdateADuplicateAndAMissingRightApart() {
        Throwable lost = new EJBTransactionRolledbackException("rolled back", new OptimisticLockException());
        Throwable duplicate = new EJBException(
                new PersistenceException(new SQLIntegrityConstraintViolationException("duplicate", "23000", 1062)));
        Throwable forbidden = new FacesException(new EJBAccessException("no"));
        assertThat(Failures.isLostUpdate(lost)).isTrue();
        assertThat(Failures.isLostUpdate(duplicate)).isFalse();
        assertThat(Failures.isDuplicate(duplicate)).isTrue();
        assertThat(Failures.isDuplicate(lost)).isFalse();
        assertThat(Failures.isForbidden(forbidden)).isTrue();
        assertThat(Failures.isForbidden(lost)).isFalse();
    }

    @Test
    void doesNotLoopOnCausesThatNameEachOther() {
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);
        assertThat(Failures.refusal(first)).isEmpty();
        assertThat(Failures.innermost(first)).isNotNull();
    }
}
