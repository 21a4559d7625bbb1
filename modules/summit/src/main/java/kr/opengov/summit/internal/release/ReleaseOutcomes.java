package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.outbox.OutboxMessage;

/**
 * Hears what became of releases in the approval line. An approved one shows the number of its document; one that came
 * back can be handed in again.
 */
@ApplicationScoped
public class ReleaseOutcomes implements OutboxHandler {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    protected ReleaseOutcomes() {}

    /** Outside a container. */
    public ReleaseOutcomes(EntityManager em) {
        this.em = em;
    }

    @Override
    public String topic() {
        return DocumentOutcome.TOPIC;
    }

    @Override
    public String name() {
        return "summit.releases";
    }

    @Override
    public void handle(OutboxMessage message) {
        DocumentOutcome outcome = message.as(DocumentOutcome.class);
        if (!outcome.sourceKey().startsWith(ReleaseApproval.SOURCE)) {
            return;
        }
        boolean approved = outcome.outcome() == DocumentOutcome.Outcome.APPROVED;
        String[] release =
                outcome.sourceKey().substring(ReleaseApproval.SOURCE.length()).split("/");
        em.createNativeQuery("UPDATE sm_release SET document_id = ?1, document_number = ?2 WHERE sequence = ?3"
                        + " AND summit_id = (SELECT id FROM sm_summit WHERE acronym = ?4)"
                        + " AND (document_id = ?5 OR document_id IS NULL)")
                .setParameter(1, approved ? outcome.documentId() : null)
                .setParameter(2, approved ? outcome.number() : null)
                .setParameter(3, Integer.valueOf(release[1]))
                .setParameter(4, release[0])
                .setParameter(5, outcome.documentId())
                .executeUpdate();
    }
}
