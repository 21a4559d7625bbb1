package kr.opengov.actionplans;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kr.opengov.actionplans.internal.innovation.InitiativeBook;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** The register of open innovation: what is tried with people outside, how far it is and what came of it. */
@Stateless
public class Initiatives {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    public Initiatives() {}

    Initiatives(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * One page of the register, the latest stage first; three SQL statements.
     *
     * @param strategy null for all
     */
    @PermitAll
    public Page<InitiativeView> initiatives(InnovationStrategy strategy, PageRequest page) {
        return new InitiativeBook(em).page(strategy, page);
    }

    /** One initiative; two SQL statements. */
    @PermitAll
    public Optional<InitiativeView> initiative(String code) {
        return new InitiativeBook(em).one(code);
    }

    /**
     * Enters or changes an initiative.
     *
     * @throws Refusal {@code INITIATIVE_EXISTS}, {@code INITIATIVE_JUDGES} for a prize without judges or criteria, {@code
     *     DAY_IN_FUTURE}, {@code COMMITMENT_UNKNOWN}, {@code INITIATIVE_LINK}, {@code NOT_FOUND}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.initiative.save")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void save(@Valid WriteInitiative command) {
        new InitiativeBook(em)
                .save(command, LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
