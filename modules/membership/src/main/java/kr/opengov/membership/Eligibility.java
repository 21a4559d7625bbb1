package kr.opengov.membership;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.eligibility.Candidates;
import kr.opengov.membership.internal.eligibility.DatedRules;
import kr.opengov.membership.internal.eligibility.EligibilityQueries;
import kr.opengov.membership.internal.eligibility.ScoreDesk;
import kr.opengov.membership.internal.eligibility.Settlement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.rules.Rules;

/**
 * Eligibility of countries and the process of plans: values by year with their sources, cycles, and what the dated rules
 * say about them. Verdicts are computed when somebody asks; a settled one is kept with the versions of the rules it used.
 */
@Stateless
public class Eligibility {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Resource
    private SessionContext session;

    public Eligibility() {}

    Eligibility(EntityManager em, Clock clock, Rules rules, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.session = session;
    }

    /**
     * What the rules say about one member; six SQL statements.
     *
     * @param day the day asked about
     * @param knownAt what was recorded later does not count
     * @return empty when nobody with this code was ever recorded
     */
    @PermitAll
    public Optional<MemberEligibility> of(String code, LocalDate day, Instant knownAt) {
        return EligibilityQueries.of(em, EligibilityQueries.rules(rules), code, day, knownAt);
    }

    /** What the rules say about a country that has a join case and no membership; five SQL statements. */
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.STAFF})
    public Optional<MemberEligibility> ofCandidate(String code, LocalDate day, Instant knownAt) {
        return Candidates.of(em, EligibilityQueries.rules(rules), code, day, knownAt);
    }

    /** What the rules say about everybody who has a status on the day, by Korean name; five SQL statements. */
    @PermitAll
    public List<MemberEligibility> all(LocalDate day, Instant knownAt) {
        return EligibilityQueries.all(em, EligibilityQueries.rules(rules), day, knownAt);
    }

    /** Every value of a member that counts, by member, year and metric; one SQL statement. */
    @PermitAll
    public List<ScoreEntry> scores(Instant knownAt) {
        return EligibilityQueries.scores(em, knownAt);
    }

    /**
     * What the rules would say if the values were recorded; nothing is saved, nobody is told.
     *
     * @throws Refusal as {@link #record}, but for the reason and the revisions
     */
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.STAFF})
    public WhatIf whatIf(@Valid RecordScores trial) {
        return desk().whatIf(trial);
    }

    /**
     * Enters or corrects values of a country in a year; what is the same as before is left alone.
     *
     * @return how many values were entered
     * @throws Refusal {@code MEMBER_UNKNOWN}, {@code SCORES_FOR_COUNTRIES_ONLY}, {@code SCORE_YEAR_WRONG}, {@code
     *     POINTS_OUT_OF_RANGE}, {@code POINTS_NOT_WHOLE}, {@code POINTS_TOO_FINE} or {@code CORRECTION_REASON_MISSING}
     * @throws Conflict when somebody else entered one of the values since it was read
     */
    @Audited("members.scores.record")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public int record(@Valid RecordScores scores) {
        int entered = desk().record(scores);
        em.flush();
        return entered;
    }

    /**
     * Takes a file of values, in whole or not at all.
     *
     * @param reason why values are corrected; needed when the file changes one
     * @param trial only says what would happen
     * @throws Refusal {@code CORRECTION_REASON_MISSING}; what is wrong with single rows is in the result
     */
    @Audited("members.scores.import")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public ImportResult importScores(List<ImportLine> rows, String reason, boolean trial) {
        ImportResult result = desk().take(rows, reason, trial);
        em.flush();
        return result;
    }

    /**
     * Enters or corrects a cycle of an action plan.
     *
     * @throws Refusal {@code MEMBER_UNKNOWN}, {@code CYCLE_PERIOD_REVERSED}, {@code CYCLES_OUT_OF_ORDER}, {@code
     *     DELIVERY_WITHOUT_PLAN}, {@code DAY_IN_FUTURE} or {@code CORRECTION_REASON_MISSING}
     * @throws Conflict when somebody else entered the cycle since it was read
     */
    @Audited("members.cycle.record")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void record(@Valid RecordCycle cycle) {
        desk().record(cycle);
        em.flush();
    }

    /**
     * Keeps the verdicts of today that were not kept yet or came out differently since.
     *
     * @return how many were kept
     */
    @Audited("members.verdicts.settle")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public int settle() {
        int kept = new Settlement(em, rules).settle(LocalDate.now(clock), recorded());
        em.flush();
        return kept;
    }

    /** Judges all settled verdicts again, with the facts and rules of then. */
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.STAFF, Roles.AUDITOR})
    public VerdictReplay replay() {
        return new Settlement(em, rules).replay(clock.instant());
    }

    private ScoreDesk desk() {
        DatedRules dated = EligibilityQueries.rules(rules);
        return new ScoreDesk(em, dated, LocalDate.now(clock), recorded());
    }

    /** Now, by the account that calls. */
    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
