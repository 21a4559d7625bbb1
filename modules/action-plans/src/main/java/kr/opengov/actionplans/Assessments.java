package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kr.opengov.actionplans.internal.assessment.AssessmentBook;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.Audited;

/**
 * What assessors say about plans: their reports, the units they judge (which may split or cluster commitments), and their
 * judgements by variable and method. Several assessors may judge; where they disagree both stand.
 */
@Stateless
public class Assessments {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public Assessments() {}

    Assessments(EntityManager em, Clock clock, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.session = session;
    }

    /** The reports on a plan; two SQL statements. */
    @PermitAll
    public List<AssessmentProduct> products(String plan) {
        return new AssessmentBook(em).products(plan);
    }

    /** The units of a plan with the last judgement of each assessor on each variable; four SQL statements. */
    @PermitAll
    public List<UnitView> units(String plan) {
        return new AssessmentBook(em).units(plan);
    }

    /**
     * Records a report.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code INITIATIVE_LINK} for a link that is no address of the web
     */
    @Audited("plans.assessment.product")
    @RolesAllowed(Roles.ASSESSOR)
    public long add(@Valid AddProduct command) {
        return new AssessmentBook(em).add(command);
    }

    /**
     * Adds a unit to judge.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code ASSESSED_UNIT_EXISTS}, {@code UNIT_ONE_COMMITMENT}, {@code UNIT_CLUSTER}, {@code
     *     COMMITMENT_UNKNOWN}
     */
    @Audited("plans.assessment.unit")
    @RolesAllowed(Roles.ASSESSOR)
    public long addUnit(@Valid AddUnit command) {
        return new AssessmentBook(em).add(command);
    }

    /**
     * Records a judgement; an earlier one of the same assessor stays and no longer counts.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code CODING_VARIABLE}, {@code CODING_VALUE}, {@code CODING_NOT_VERIFIABLE} when
     *     the assessor found the unit not verifiable
     */
    @Audited("plans.assessment.code")
    @RolesAllowed(Roles.ASSESSOR)
    public void code(@Valid GiveCoding command) {
        new AssessmentBook(em)
                .code(
                        command,
                        LocalDate.now(clock),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        CallerAccount.of(session));
    }
}
