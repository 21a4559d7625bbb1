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
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.actionplans.internal.response.Receipts;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The ledger of contributions and reasoned responses: every contribution gets one (standard 4 of OGP's standards for
 * participation and co-creation), and whatever is still open is shown.
 */
@Stateless
public class Answers {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Receipts receipts;

    @Resource
    private SessionContext session;

    public Answers() {}

    Answers(EntityManager em, Clock clock, Receipts receipts, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.receipts = receipts;
        this.session = session;
    }

    /** One page of a call's ledger as everybody may see it, without drafts; two SQL statements. */
    @PermitAll
    public Page<LedgerRow> ledger(String callCode, PageRequest page) {
        Page<LedgerRow> all = new Ledger(em).page(callCode, false, page);
        return new Page<>(all.rows().stream().map(LedgerRow::published).toList(), all.total(), page);
    }

    /** One page of what a call's editors work on, drafts included; two SQL statements. */
    @RolesAllowed(Roles.PLAN_EDITOR)
    public Page<LedgerRow> desk(String callCode, boolean openOnly, PageRequest page) {
        return new Ledger(em).page(callCode, openOnly, page);
    }

    /**
     * Writes one draft for one or many contributions, over a draft that was there.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code RESPONSE_RELEASED}, {@code PAPER_UNDERWAY} for one in the approval line
     */
    @Audited("plans.response.draft")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void draft(@Valid DraftResponses command) {
        Papers.checkAnswersNotUnderway(em, command.contributions());
        new Ledger(em).draft(command, clock.instant().truncatedTo(ChronoUnit.MICROS), me());
        em.flush();
    }

    /**
     * Releases every draft of a call together, without a document of the portal; {@link PlanPapers#handInAnswers} has
     * them approved. Each person gets one message, however many of the contributions were theirs.
     *
     * @return how many responses were released
     * @throws Refusal {@code NO_DRAFTS}, {@code PAPER_UNDERWAY}
     */
    @Audited("plans.response.release")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public int release(@AuditSubject("call") String callCode) {
        Papers.checkAnswersNotUnderway(em, callCode);
        List<Ledger.Released> released = new Ledger(em).release(callCode, LocalDate.now(clock), me());
        em.flush();
        receipts.send(callCode, released);
        return released.size();
    }

    private Long me() {
        return Long.valueOf(session.getCallerPrincipal().getName());
    }
}
