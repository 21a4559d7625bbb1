package kr.opengov.platform.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.approvals.Drafting;
import kr.opengov.platform.internal.approvals.Office;

/**
 * Where other modules hand in what has to be approved. Called in the transaction of their own change, which must be there;
 * what becomes of the draft comes back as {@link DocumentOutcome} on the topic {@value DocumentOutcome#TOPIC}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApprovalDrafts {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Office office;

    protected ApprovalDrafts() {}

    public ApprovalDrafts(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    /**
     * Hands in a draft. With a line, proposed or usual in the drafter's unit, it goes to the first in the line at once;
     * without one it waits on the desk of its drafter, who sets the line and hands it in. What came back about the same
     * source, returned or recalled, is written anew and goes its way again under the same id.
     *
     * @return the id of the document; its page is {@code /desk/documents/ID}
     * @throws Refusal {@code UNIT_WITHOUT_NUMBERS} when the drafter's unit issues no documents, {@code DOCUMENT_UNDERWAY}
     *     when somebody has one about the same source in hand, and those of {@link Approvals#take}
     */
    @Audited("approvals.draft.hand-in")
    public long handIn(@Valid NewDraft draft) {
        long id = new Drafting(em, office).handIn(draft);
        em.flush();
        return id;
    }
}
