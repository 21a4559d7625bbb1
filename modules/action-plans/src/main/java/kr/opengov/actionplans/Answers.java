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
import kr.opengov.actionplans.internal.consultation.Consultation;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.actionplans.internal.response.Receipts;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
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

    /**
     * One page of a call's ledger as everybody may see it: without drafts, without what is hidden, and without opinions of
     * voters as long as the consultation is sealed; two SQL statements.
     */
    @PermitAll
    public Page<LedgerRow> ledger(String callCode, PageRequest page) {
        return new Ledger(em).published(callCode, Consultation.sealedFrom(clock.instant(), clock.getZone()), page);
    }

    /** One page of what a call's editors work on, drafts included; two SQL statements. */
    @RolesAllowed(Roles.PLAN_EDITOR)
    public Page<LedgerRow> desk(String callCode, boolean openOnly, PageRequest page) {
        return new Ledger(em).page(callCode, openOnly, page);
    }

    /** One page of the opinions and comments of a call, the latest first, those that are hidden too; two SQL statements. */
    @RolesAllowed(Roles.PLAN_EDITOR)
    public Page<LedgerRow> opinions(String callCode, PageRequest page) {
        return new Ledger(em).opinions(callCode, page);
    }

    /**
     * Hides opinions and comments from the public, or shows them again; that they came and were answered stays public.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code CONTRIBUTION_OF_PROPOSAL}
     * @throws kr.opengov.platform.Conflict when somebody else moderated one of them since it was read
     */
    @Audited("plans.contribution.moderate")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void moderate(@Valid ModerateContributions command) {
        new Ledger(em).moderate(command);
        em.flush();
    }

    /**
     * Writes one draft for one or many contributions, over a draft that was there.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code RESPONSE_RELEASED}, {@code PAPER_UNDERWAY} for one in the approval line, and
     *     those about texts
     */
    @Audited("plans.response.draft")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void draft(@Valid DraftResponses command) {
        SafeText.check("text", command.text());
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
        return CallerAccount.of(session);
    }
}
