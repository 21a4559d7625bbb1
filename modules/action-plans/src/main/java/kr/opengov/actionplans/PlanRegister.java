package kr.opengov.actionplans;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.register.CommitmentQueries;
import kr.opengov.actionplans.internal.register.PlanQueries;

/**
 * The register of action plans and commitments. States are asked for a day in the portal's zone; the number of SQL
 * statements never depends on the size of a plan.
 */
@Stateless
public class PlanRegister {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    public PlanRegister() {}

    PlanRegister(EntityManager em) {
        this.em = em;
    }

    /** All plans, by member, the latest first, with their state on a day; one SQL statement. */
    @PermitAll
    public List<PlanRow> plans(LocalDate day) {
        return PlanQueries.plans(em, day);
    }

    /** One plan with its commitments and their states on a day; four SQL statements. */
    @PermitAll
    public Optional<PlanView> plan(String memberCode, int ordinal, LocalDate day) {
        return PlanQueries.plan(em, memberCode, ordinal, day);
    }

    /** One commitment by the code it has in its plan, with its state on a day; three SQL statements. */
    @PermitAll
    public Optional<CommitmentView> commitment(String memberCode, int ordinal, String code, LocalDate day) {
        return CommitmentQueries.commitment(em, memberCode, ordinal, code, day);
    }

    /**
     * How many commitments are in which state on a day, in the order of {@link CommitmentState}, without states that
     * nothing is in. Commitments of plans that begin later do not count. One SQL statement.
     */
    @PermitAll
    public List<StateCount> commitmentsByState(LocalDate day) {
        return CommitmentQueries.byState(em, day);
    }
}
