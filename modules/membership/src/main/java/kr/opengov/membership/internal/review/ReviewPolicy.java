package kr.opengov.membership.internal.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.OpenReview;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.membership.TakeReviewStep;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.internal.eligibility.DatedRules;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;

/**
 * When a review may begin and what may follow it. An unresolved procedural review makes a member inactive (OGP Articles of
 * Governance); after the other reviews somebody decides between inactive and the suspensions of the rule on leaving.
 */
public final class ReviewPolicy {

    private static final Set<MemberStatus> SUSPENSIONS =
            EnumSet.of(MemberStatus.SUSPENDED, MemberStatus.PERMANENTLY_SUSPENDED);

    private ReviewPolicy() {}

    /** The verdict that gives the ground for a review; empty where the rules give none. */
    public static Optional<Verdict> ground(ReviewKind kind, MemberEligibility member) {
        Verdict verdict =
                switch (kind) {
                    case PROCEDURAL -> member.proceduralReview();
                    case ELIGIBILITY -> member.eligibilityReview();
                    case RESPONSE_POLICY -> null;
                };
        return Optional.ofNullable(verdict).filter(Verdict::failed);
    }

    /**
     * @param open the member's cases that run
     * @throws Refusal {@code REVIEW_RUNS_ALREADY}, {@code REVIEW_DEADLINE_PAST}, {@code DAY_IN_FUTURE} or {@code
     *     REVIEW_WITHOUT_GROUND} when the rule of the day blocks it and no reason for an override is given
     */
    public static void checkOpening(
            OpenReview command, List<Review> open, Optional<Verdict> ground, DatedRules rules, LocalDate today) {
        if (ReviewQueries.isOpen(open, command.kind())) {
            throw Refusal.ofField("kind", "REVIEW_RUNS_ALREADY");
        }
        if (command.openedOn().isAfter(today)) {
            throw Refusal.ofField("openedOn", "DAY_IN_FUTURE", today);
        }
        if (!command.dueOn().isAfter(command.openedOn())) {
            throw Refusal.ofField("dueOn", "REVIEW_DEADLINE_PAST", command.openedOn());
        }
        boolean needsGround = command.kind() != ReviewKind.RESPONSE_POLICY;
        boolean overridden = !Blank.is(command.overrideReason());
        if (needsGround && ground.isEmpty() && blocks(command, rules) && !overridden) {
            throw Refusal.ofField("overrideReason", "REVIEW_WITHOUT_GROUND");
        }
    }

    private static boolean blocks(OpenReview command, DatedRules rules) {
        String rule =
                command.kind() == ReviewKind.PROCEDURAL ? DatedRules.PROCEDURAL_REVIEW : DatedRules.ELIGIBILITY_REVIEW;
        return rules.on(rule, command.openedOn()).map(RuleVersion::effect).orElse(Effect.WARN) == Effect.BLOCK;
    }

    /** The states a step may lead to. */
    public static Set<MemberStatus> statuses(ReviewKind kind, ReviewStepKind step) {
        return switch (step) {
            case RESOLVED -> EnumSet.of(MemberStatus.ACTIVE);
            case UNRESOLVED -> {
                EnumSet<MemberStatus> following = EnumSet.of(MemberStatus.INACTIVE);
                if (kind != ReviewKind.PROCEDURAL) {
                    following.addAll(SUSPENSIONS);
                }
                yield following;
            }
            case NOTE, DEADLINE -> EnumSet.noneOf(MemberStatus.class);
        };
    }

    /**
     * @param open the member's cases that run, this one among them
     * @throws Refusal {@code REVIEW_STATUS_MISSING}, {@code REVIEW_STATUS_WRONG}, {@code REVIEW_OTHER_RUNS} or {@code
     *     DAY_IN_FUTURE}
     */
    public static void checkStep(Review review, TakeReviewStep step, List<Review> open, LocalDate today) {
        if (step.happenedOn().isAfter(today)) {
            throw Refusal.ofField("happenedOn", "DAY_IN_FUTURE", today);
        }
        if (step.status() == null) {
            if (step.kind() == ReviewStepKind.UNRESOLVED) {
                throw Refusal.ofField("status", "REVIEW_STATUS_MISSING");
            }
            return;
        }
        if (!statuses(review.kind(), step.kind()).contains(step.status())) {
            throw Refusal.ofField("status", "REVIEW_STATUS_WRONG");
        }
        if (step.status() == MemberStatus.ACTIVE && open.size() > 1) {
            throw Refusal.ofField("status", "REVIEW_OTHER_RUNS");
        }
    }
}
