package kr.opengov.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.governance.BodyFacts;
import kr.opengov.membership.internal.governance.GovernanceBody;
import kr.opengov.membership.internal.governance.GovernanceQueries;
import kr.opengov.membership.internal.governance.NamesakeQueries;
import kr.opengov.membership.internal.governance.RulesOnDays;
import kr.opengov.membership.internal.governance.Verdicts;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.Rules;

/**
 * Committees, councils and working groups: who sits where on any day, by which charter, and what the rules say of it.
 *
 * <p>Every question takes two times: the day asked about, and the instant up to which entries count. With the instant of
 * an earlier publication the roster of that publication comes back exactly, whatever was corrected since. The verdicts
 * use the rules as they are known now.
 */
@Stateless
public class GovernanceBodies {

    /** A question about a longer period is refused. */
    private static final int LONGEST_YEARS = 30;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Rules rules;

    public GovernanceBodies() {}

    GovernanceBodies(EntityManager em, Rules rules) {
        this.em = em;
        this.rules = rules;
    }

    /**
     * Every body known at the instant, by member and name; five SQL statements whatever the length.
     *
     * @param knownAt what was recorded later does not count
     */
    @PermitAll
    public List<BodyRow> list(LocalDate day, Instant knownAt) {
        return GovernanceQueries.list(em, day, knownAt);
    }

    /** The name of a body; empty when there is none of this code. */
    @PermitAll
    public Optional<BodyChoice> named(String code) {
        return Optional.ofNullable(em.find(GovernanceBody.class, code))
                .map(body -> new BodyChoice(body.code(), body.nameKo(), body.nameEn()));
    }

    /**
     * The bodies of a member, by name; one SQL statement.
     *
     * @param knownAt what was recorded later does not count
     */
    @PermitAll
    public List<BodyChoice> ofMember(String memberCode, Instant knownAt) {
        return GovernanceQueries.ofMember(em, memberCode, knownAt);
    }

    /** The bodies a citizen may ask to take part in on a day, by name; one SQL statement. */
    @PermitAll
    public List<BodyChoice> openToAll(LocalDate day, Instant knownAt) {
        return GovernanceQueries.openToAll(em, day, knownAt);
    }

    /**
     * Everything about one body.
     *
     * @param knownAt what was recorded later does not count
     * @return empty when no body of this code was recorded by the instant
     */
    @PermitAll
    public Optional<BodyProfile> profile(String code, LocalDate day, Instant knownAt) {
        return body(code, knownAt).map(body -> {
            BodyFacts facts = GovernanceQueries.facts(em, body, knownAt);
            return GovernanceQueries.profile(
                    body,
                    facts,
                    day,
                    GovernanceQueries.terms(em, code, knownAt),
                    new Verdicts(new RulesOnDays(rules)).on(facts, day),
                    NamesakeQueries.open(em, facts.holders(), knownAt),
                    GovernanceQueries.history(em, code, knownAt),
                    former(code, knownAt),
                    GovernanceQueries.verdicts(em, code, knownAt));
        });
    }

    /**
     * The entries that stand, with the numbers a correction names.
     *
     * @throws Refusal {@code NOT_FOUND} when no body of this code was recorded by the instant
     */
    @PermitAll
    public BodyEntries entries(String code, Instant knownAt) {
        return GovernanceQueries.entries(em, body(code, knownAt).orElseThrow(() -> new Refusal("NOT_FOUND")), knownAt);
    }

    /**
     * Who sits on a day, by number of the seat; for exports.
     *
     * @throws Refusal {@code NOT_FOUND} when no body of this code was recorded by the instant
     */
    @PermitAll
    public List<RosterRow> roster(String code, LocalDate day, Instant knownAt) {
        return facts(code, knownAt).roster(day);
    }

    /**
     * How long the body was out of compliance within a period, both ends included.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code BODY_PERIOD_REVERSED}, {@code BODY_PERIOD_TOO_LONG} for more than 30
     *     years
     */
    @PermitAll
    public BodyCompliance compliance(String code, LocalDate from, LocalDate to, Instant knownAt) {
        if (to.isBefore(from)) {
            throw Refusal.ofField("to", "BODY_PERIOD_REVERSED");
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw Refusal.ofField("from", "BODY_PERIOD_TOO_LONG", LONGEST_YEARS);
        }
        BodyFacts facts = facts(code, knownAt);
        RulesOnDays onDays = new RulesOnDays(rules);
        List<LocalDate> ruleDays = new ArrayList<>(onDays.changeDays(facts.ruleCode()));
        ruleDays.addAll(onDays.changeDays(BodyRule.PRIVATE_SHARE.code(facts.ruleCode())));
        return new Verdicts(onDays).over(facts, from, to, ruleDays);
    }

    private BodyFacts facts(String code, Instant knownAt) {
        GovernanceBody body = body(code, knownAt).orElseThrow(() -> new Refusal("NOT_FOUND"));
        return GovernanceQueries.facts(em, body, knownAt);
    }

    private Optional<GovernanceBody> body(String code, Instant knownAt) {
        return Optional.ofNullable(em.find(GovernanceBody.class, code))
                .filter(body -> body.knownAt(knownAt))
                .map(body -> GovernanceQueries.known(em, List.of(body), knownAt).get(0));
    }

    private List<FormerBodyState> former(String code, Instant knownAt) {
        return GovernanceQueries.former(em, em.find(GovernanceBody.class, code), knownAt);
    }
}
