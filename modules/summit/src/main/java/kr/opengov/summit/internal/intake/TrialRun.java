package kr.opengov.summit.internal.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;
import kr.opengov.summit.ImportOutcome;

/** Does all of an import in a transaction of its own and takes it back, so that a trial tells exactly what would be. */
@Stateless
@PermitAll
public class TrialRun {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ImportOutcome of(Function<EntityManager, ImportOutcome> work) {
        ImportOutcome outcome = work.apply(em);
        context.setRollbackOnly();
        return outcome;
    }
}
