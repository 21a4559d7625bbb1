package kr.opengov.membership.internal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** The dated rules about meetings, as they hold on a day. */
@ApplicationScoped
public class MeetingRules {

    /** Quorum, majority and changing a vote. */
    public static final String MEETING = "membership.meeting";

    /** How many days ahead a meeting is announced. */
    public static final String NOTICE = "membership.meeting-notice";

    private static final int HALF = 50;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    private final Rules rules;

    protected MeetingRules() {
        this(null);
    }

    @Inject
    public MeetingRules(Rules rules) {
        this.rules = rules;
    }

    /**
     * What holds for a body on a day. The quorum of its charter goes before that of the rule; where no rule is in force
     * more than half decides, and nothing is refused.
     */
    public VoteRules on(String bodyCode, LocalDate day) {
        VoteRules general = general(day);
        return charterQuorum(bodyCode, day)
                .map(percent -> new VoteRules(general.majority().withQuorum(percent), general.changeUntilDeadline()))
                .orElse(general);
    }

    private Optional<Integer> charterQuorum(String bodyCode, LocalDate day) {
        return em
                .createQuery("""
                        SELECT c.quorumPercent FROM Charter c
                         WHERE c.bodyCode = :body AND c.from <= :day AND (c.to IS NULL OR c.to >= :day)
                           AND c.struck = FALSE AND c.quorumPercent IS NOT NULL
                           AND NOT EXISTS (SELECT n.id FROM Charter n WHERE n.correctsId = c.id)
                         ORDER BY c.from DESC""", Integer.class)
                .setParameter("body", bodyCode)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private VoteRules general(LocalDate day) {
        return rules.inForce(MEETING, day)
                .map(version -> new VoteRules(
                        new Majority(
                                version.values().number("quorumPercent"),
                                version.values().number("majorityPercent"),
                                version.id(),
                                version.effect() == Effect.BLOCK,
                                version.source()),
                        version.values().flag("changeUntilDeadline")))
                .orElse(new VoteRules(new Majority(HALF, HALF, null, false, ""), true));
    }

    /** The rule about the notice that holds on a day. */
    public Optional<RuleVersion> notice(LocalDate day) {
        return rules.inForce(NOTICE, day);
    }
}
