package kr.opengov.platform.inbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kr.opengov.platform.internal.inbox.DeputyQueries;

/** Asked by modules that must know who acts for whom, such as an approval line (대결). */
@Stateless
public class Deputies {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    protected Deputies() {}

    public Deputies(EntityManager em) {
        this.em = em;
    }

    /** The account that does the work of an account on a day, or empty when nobody was named. */
    @PermitAll
    public Optional<Long> deputyOf(long accountId, LocalDate day) {
        return DeputyQueries.deputyOf(em, accountId, day);
    }

    /** Whether an account does the work of another on a day. */
    @PermitAll
    public boolean actsFor(long deputyId, long accountId, LocalDate day) {
        return deputyOf(accountId, day).filter(deputy -> deputy == deputyId).isPresent();
    }
}
