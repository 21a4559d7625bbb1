package kr.opengov.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.internal.governance.OfficeQueries;

/** Who sits in the partnership's bodies and who leads it, as of any day. */
@Stateless
public class GovernanceRegister {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    public GovernanceRegister() {}

    GovernanceRegister(EntityManager em) {
        this.em = em;
    }

    /**
     * The Steering Committee on a day; four SQL statements whatever its size.
     *
     * @param knownAt what was recorded later does not count
     */
    @PermitAll
    public SteeringCommittee steeringCommittee(LocalDate day, Instant knownAt) {
        return OfficeQueries.steeringCommittee(em, day, knownAt);
    }

    /**
     * Every chair country in the order of the terms, with its role on the day; two SQL statements. A role is null for
     * a chair whose time has not come.
     *
     * @param knownAt what was recorded later does not count
     */
    @PermitAll
    public List<ChairRow> chairs(LocalDate day, Instant knownAt) {
        return OfficeQueries.chairs(em, day, knownAt);
    }
}
