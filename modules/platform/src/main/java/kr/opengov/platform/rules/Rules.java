package kr.opengov.platform.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.rules.RuleBook;
import kr.opengov.platform.internal.rules.RuleQueries;

/** The dated rules: what holds on a day, by which source, and who confirmed it. */
@Stateless
public class Rules {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected Rules() {}

    public Rules(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** The version of a rule that holds on a day, or empty when the rule did not exist then; one SQL statement. */
    @PermitAll
    public Optional<RuleVersion> inForce(String rule, LocalDate day) {
        return RuleQueries.inForce(em, rule, day);
    }

    /** All rules that hold on a day, by area and position; one SQL statement. */
    @PermitAll
    public List<RuleVersion> inForce(LocalDate day) {
        return RuleQueries.inForce(em, day);
    }

    /** The versions of all rules of an area that were not withdrawn, whatever day they hold on; one SQL statement. */
    @PermitAll
    public List<RuleVersion> ofArea(String area) {
        return RuleQueries.ofArea(em, area);
    }

    /** A version by its id, as a verdict kept it; withdrawn ones too. */
    @PermitAll
    public Optional<RuleVersion> version(long id) {
        return RuleQueries.version(em, id);
    }

    /** A rule with all versions that were not withdrawn. */
    @PermitAll
    public Optional<RuleHistory> history(String rule) {
        return RuleQueries.history(em, rule);
    }

    /**
     * Adds a version. The one that was open ends on the day before.
     *
     * @return the id of the version
     * @throws Refusal {@code NOT_FOUND} for the rule or the version to correct, {@code RULE_PERIOD_REVERSED},
     *     {@code RULE_PERIOD_TAKEN}, {@code RULE_PARAMETERS_UNREADABLE}, {@code RULE_PARAMETERS_DIFFER} when names or kinds
     *     differ from the version before
     * @throws Conflict when somebody else added a version since
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("rules.version.add")
    public long add(@Valid NewRuleVersion command) {
        Actor actor = actors.current();
        long id = new RuleBook(em, clock.instant()).add(command, actor);
        em.flush();
        return id;
    }
}
