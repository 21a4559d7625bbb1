package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.drafting.DraftBook;
import kr.opengov.actionplans.internal.drafting.NextVersion;
import kr.opengov.actionplans.internal.drafting.VersionBook;
import kr.opengov.actionplans.internal.paper.AnswersText;
import kr.opengov.actionplans.internal.paper.CallText;
import kr.opengov.actionplans.internal.paper.DeliveryText;
import kr.opengov.actionplans.internal.paper.Matter;
import kr.opengov.actionplans.internal.paper.Paper;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.actionplans.internal.paper.VersionText;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.actionplans.internal.requirement.ChecklistBook;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.Rules;

/**
 * Calls, answers, deliveries and versions of plans as official documents. Handed in, they go through the approval line
 * of the caller's unit and do not change meanwhile; approved as they are, a call is announced, answers go out, a plan is
 * delivered and a version is kept by themselves. Returned, they are mended and handed in again.
 */
@Stateless
@RolesAllowed(Roles.PLAN_EDITOR)
public class PlanPapers {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private Meetings meetings;

    @Inject
    private CodeTables codes;

    @Inject
    private ApprovalDrafts drafts;

    @Resource
    private SessionContext session;

    public PlanPapers() {}

    PlanPapers(
            EntityManager em,
            Clock clock,
            Rules rules,
            Meetings meetings,
            CodeTables codes,
            ApprovalDrafts drafts,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.meetings = meetings;
        this.codes = codes;
        this.drafts = drafts;
        this.session = session;
    }

    /** The latest document about a call; empty while there is none. One SQL statement. */
    public Optional<DecisionPaper> ofCall(long callId) {
        return Papers.latest(em, Matter.CALL, callId).map(Paper::view);
    }

    /** The latest document with answers to a call; empty while there is none. One SQL statement. */
    public Optional<DecisionPaper> ofAnswers(long callId) {
        return Papers.latest(em, Matter.ANSWERS, callId).map(Paper::view);
    }

    /** The latest document about the delivery of a plan; empty while there is none. Two SQL statements. */
    public Optional<DecisionPaper> ofDelivery(String memberCode, int ordinal) {
        return new PlanPlace(memberCode, ordinal)
                .id(em)
                .flatMap(id -> Papers.latest(em, Matter.DELIVERY, id))
                .map(Paper::view);
    }

    /**
     * Hands a call in; approved, it is announced.
     *
     * @return the id of the document
     * @throws Refusal {@code CALL_ANNOUNCED_ALREADY}, {@code CALL_OVER_ALREADY}, {@code PAPER_UNDERWAY}, and those of
     *     {@link ApprovalDrafts#handIn}
     * @throws Conflict when somebody else changed the call since {@code version} was read
     */
    @Audited("plans.call.hand-in")
    public long handInCall(@AuditSubject("call") long id, long version) {
        Call call = Aggregates.load(em, Call.class, id, version);
        call.checkToAnnounce(LocalDate.now(clock));
        return handIn(Matter.CALL, id, null, (key, paper) -> CallText.of(call, key, me()));
    }

    /**
     * Hands every draft of a call in together; approved, they are released and each person gets one message.
     *
     * @return the id of the document
     * @throws Refusal {@code NOT_FOUND}, {@code NO_DRAFTS}, {@code ANSWERS_TOO_LONG}, {@code PAPER_UNDERWAY}, and those of
     *     {@link ApprovalDrafts#handIn}
     */
    @Audited("plans.response.hand-in")
    public long handInAnswers(@AuditSubject("call") String callCode) {
        AnswersText answers = AnswersText.ofCall(em, callCode);
        return handIn(Matter.ANSWERS, answers.callId(), null, (key, paper) -> {
            answers.join(em, paper);
            return answers.draft(key, me());
        });
    }

    /**
     * Hands a plan in with its commitments and the checklist of its requirements; approved, it is delivered on the day of
     * the document.
     *
     * @param overrideReason why it is delivered although a requirement that blocks is not met; null when all are
     * @return the id of the document
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_DELIVERED}, {@code PLAN_REQUIREMENTS_BLOCK}, {@code PAPER_UNDERWAY},
     *     and those of {@link ApprovalDrafts#handIn}
     */
    @Audited("plans.deliver.hand-in")
    public long handInDelivery(
            @AuditSubject("member") String memberCode, int ordinal, @Size(max = 2000) String overrideReason) {
        PlanChecklist checklist = new ChecklistBook(em, rules, meetings::ofForums)
                .checkToDeliver(memberCode, ordinal, LocalDate.now(clock), overrideReason);
        long plan = new PlanPlace(memberCode, ordinal).id(em).orElseThrow(() -> new Refusal("NOT_FOUND"));
        return handIn(
                Matter.DELIVERY,
                plan,
                overrideReason,
                (key, paper) -> DeliveryText.of(em, plan, checklist, overrideReason, key, me()));
    }

    /** The latest document about a version of a plan; empty while there is none. Two SQL statements. */
    public Optional<DecisionPaper> ofVersion(String plan) {
        return drafts(plan).flatMap(id -> Papers.latest(em, Matter.VERSION, id)).map(Paper::view);
    }

    /**
     * Hands in what is written of a plan; approved, it is kept as the next version.
     *
     * @param plan such as {@code KOR/7}
     * @param reason why the plan is made or changed; everybody reads it with the version
     * @return the id of the document
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}, {@code VERSION_UNCHANGED}, {@code PAPER_UNDERWAY}, and those
     *     of {@link ApprovalDrafts#handIn}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.plan.hand-in")
    public long handInVersion(
            @AuditSubject("plan") @NotBlank String plan, long version, @NotBlank @Size(max = 1000) String reason) {
        LocalDate today = LocalDate.now(clock);
        NextVersion next = new VersionBook(em, new DraftBook(em, codes, today), today).next(plan);
        if (next.version() != version) {
            throw new Conflict();
        }
        return handIn(
                Matter.VERSION, next.planId(), reason, (key, paper) -> VersionText.of(em, next, reason, key, me()));
    }

    private Optional<Long> drafts(String plan) {
        return new DraftBook(em, codes, LocalDate.now(clock)).view(plan).map(PlanDraftView::id);
    }

    /** Writes the text of a document that is decided under a key. */
    private interface Writing {
        NewDraft draft(String sourceKey, long paperId);
    }

    private long handIn(Matter matter, long id, String remark, Writing writing) {
        Paper paper = Papers.toHandIn(em, matter, id);
        em.flush();
        long document = drafts.handIn(writing.draft(paper.sourceKey(), paper.id()));
        paper.handedIn(document, remark, clock.instant().truncatedTo(ChronoUnit.MICROS), me());
        em.flush();
        return document;
    }

    private long me() {
        return CallerAccount.of(session);
    }
}
