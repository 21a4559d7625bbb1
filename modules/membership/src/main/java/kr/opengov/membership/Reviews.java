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
import kr.opengov.membership.internal.eligibility.DatedRules;
import kr.opengov.membership.internal.eligibility.EligibilityQueries;
import kr.opengov.membership.internal.register.KnownDocument;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.membership.internal.review.Review;
import kr.opengov.membership.internal.review.ReviewPolicy;
import kr.opengov.membership.internal.review.ReviewQueries;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.Rules;

/**
 * Review cases of members: procedural, by eligibility, by the Response Policy. One of each kind may run at a time, all
 * three in parallel; a case changes a member's status only through an entry of its history.
 */
@Stateless
public class Reviews {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private MemberRegister register;

    @Inject
    private WorkItems work;

    @Inject
    private FileStore files;

    @Resource
    private SessionContext session;

    public Reviews() {}

    Reviews(
            EntityManager em,
            Clock clock,
            Rules rules,
            MemberRegister register,
            WorkItems work,
            FileStore files,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.register = register;
        this.work = work;
        this.files = files;
        this.session = session;
    }

    /** All cases opened by the day, open ones first, the nearest deadline first; three SQL statements. */
    @PermitAll
    public List<ReviewCase> all(LocalDate day, Instant knownAt) {
        return ReviewQueries.all(em, day, knownAt);
    }

    /** The cases of one member; three SQL statements. */
    @PermitAll
    public List<ReviewCase> of(String memberCode, LocalDate day, Instant knownAt) {
        return ReviewQueries.of(em, memberCode, day, knownAt);
    }

    /** One case as it is now. */
    @PermitAll
    public Optional<ReviewCase> one(long id) {
        return ReviewQueries.one(em, id, LocalDate.now(clock), clock.instant());
    }

    /** The states a step may lead to, in the order of the list of states; empty when it changes none. */
    @PermitAll
    public List<MemberStatus> statusesAfter(ReviewKind kind, ReviewStepKind step) {
        return List.copyOf(ReviewPolicy.statuses(kind, step));
    }

    /**
     * Opens a case. An active member becomes "under review" when the command says so.
     *
     * @return the id of the case
     * @throws Refusal {@code MEMBER_UNKNOWN}, {@code REVIEW_RUNS_ALREADY}, {@code REVIEW_DEADLINE_PAST}, {@code
     *     DAY_IN_FUTURE}, {@code REVIEW_WITHOUT_GROUND} or a code of {@link MemberRegister#record}
     */
    @Audited("members.review.open")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public long open(@Valid OpenReview command) {
        DatedRules dated = EligibilityQueries.rules(rules);
        MemberEligibility member = EligibilityQueries.of(
                        em, dated, command.memberCode(), command.openedOn(), clock.instant())
                .orElseThrow(() -> Refusal.ofField("memberCode", "MEMBER_UNKNOWN", command.memberCode()));
        Optional<Verdict> ground = ReviewPolicy.ground(command.kind(), member);
        ReviewPolicy.checkOpening(
                command, ReviewQueries.open(em, command.memberCode()), ground, dated, LocalDate.now(clock));
        if (command.changeStatus() && member.status() == MemberStatus.ACTIVE) {
            changeStatus(command.memberCode(), MemberStatus.UNDER_REVIEW, command.openedOn(), command.reason(), null);
        }
        Review review = new Review(command, ground.orElse(null), recorded());
        em.persist(review);
        em.flush();
        work.open(review.reminder(member.nameKo(), member.nameEn()));
        return review.id();
    }

    /**
     * Takes a step: a note, another deadline, or the end. A status given with the end is entered in the member's history.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code REVIEW_CLOSED}, {@code REVIEW_STEP_OUT_OF_ORDER}, {@code
     *     REVIEW_DEADLINE_MISSING}, {@code REVIEW_DEADLINE_PAST}, {@code REVIEW_NOT_DUE}, {@code REVIEW_STATUS_MISSING},
     *     {@code REVIEW_STATUS_WRONG}, {@code REVIEW_OTHER_RUNS}, or a code of {@link MemberRegister#record}
     * @throws Conflict when somebody else took a step since the case was read
     */
    @Audited("members.review.step")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void take(@Valid TakeReviewStep step) {
        Review review = Aggregates.load(em, Review.class, step.reviewId(), step.version());
        KnownDocument.check(files, step.documentId());
        review.check(step);
        ReviewPolicy.checkStep(review, step, ReviewQueries.open(em, review.memberCode()), LocalDate.now(clock));
        Long event = step.status() == null
                ? null
                : changeStatus(review.memberCode(), step.status(), step.happenedOn(), step.note(), step.documentId());
        review.take(step, event, recorded());
        em.flush();
        if (step.kind().closes()) {
            work.close(review.workKey());
        } else if (step.kind() == ReviewStepKind.DEADLINE) {
            MemberEligibility member = EligibilityQueries.of(
                            em,
                            EligibilityQueries.rules(rules),
                            review.memberCode(),
                            step.happenedOn(),
                            clock.instant())
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            work.open(review.reminder(member.nameKo(), member.nameEn()));
        }
    }

    /** The register keeps the history: a review has no other way to change a status. */
    private Long changeStatus(String code, MemberStatus status, LocalDate effective, String reason, Long documentId) {
        MembershipHistory membership = register.profile(code, effective, clock.instant())
                .orElseThrow(() -> new Refusal("NOT_FOUND"))
                .latest();
        return register.record(new RecordStatusChange(
                        membership.id(),
                        membership.version(),
                        status,
                        null,
                        null,
                        effective,
                        null,
                        null,
                        null,
                        reason,
                        documentId,
                        null,
                        null))
                .id();
    }

    /** Now, by the account that calls. */
    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
