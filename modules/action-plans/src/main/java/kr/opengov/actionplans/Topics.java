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
import java.util.List;
import kr.opengov.actionplans.internal.topic.TopicBook;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.codes.CodeTables;

/** What commitments are about, and how much of the plans each topic takes over the years. */
@Stateless
public class Topics {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private CodeTables codes;

    @Inject
    private Clock clock;

    public Topics() {}

    Topics(EntityManager em, CodeTables codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.clock = clock;
    }

    /** What the commitments of every plan are about, by member, the earliest plan first; two SQL statements. */
    @PermitAll
    public List<PlanCoverage> coverage(TopicScheme scheme) {
        return new TopicBook(em).coverage(scheme);
    }

    /** The commitments about a code, the latest plan first; one SQL statement. */
    @PermitAll
    public List<TopicCommitment> commitments(TopicScheme scheme, String code) {
        return new TopicBook(em).commitments(scheme, code);
    }

    /** What a commitment such as {@code KOR/6/7} is about; one SQL statement. */
    @PermitAll
    public List<TopicTag> of(String commitment) {
        return new TopicBook(em).of(commitment);
    }

    /**
     * Says what a commitment is about.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code TOPIC_UNKNOWN} for a code that does not hold today, {@code TOPIC_LOCAL} for
     *     the topics of local plans on a national one
     */
    @Audited("plans.commitment.tag")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void tag(@Valid TagCommitment command) {
        LocalDate today = LocalDate.now(clock);
        command.codes().stream()
                .filter(code ->
                        codes.find(command.scheme().codeTable(), code, today).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.ofField("codes", "TOPIC_UNKNOWN", code);
                });
        new TopicBook(em).tag(command);
    }
}
