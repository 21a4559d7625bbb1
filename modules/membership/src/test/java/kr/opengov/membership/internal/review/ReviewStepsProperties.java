package kr.opengov.membership.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.OpenReview;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.membership.TakeReviewStep;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever steps somebody tries, a case stays in order, ends once, and ends unresolved only after its deadline. */
class ReviewStepsProperties {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 1);
    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, null);

    @Property(tries = 1000)
    void anyAcceptedStepsMakeALegalCase(
            @ForAll ReviewKind kind,
            @ForAll @Size(max = 10) List<ReviewStepKind> steps,
            @ForAll @Size(10) List<@IntRange(min = -60, max = 200) Integer> days,
            @ForAll @Size(10) List<@IntRange(min = -30, max = 200) Integer> deadlines) {
        Review review = new Review(new OpenReview("AAA", kind, OPENED, DUE, "reason", false, null), null, RECORDED);
        LocalDate last = OPENED;
        for (int i = 0; i < steps.size(); i++) {
            LocalDate day = last.plusDays(days.get(i));
            boolean open = review.isOpen();
            LocalDate due = review.dueNow();
            String refusal = take(review, steps.get(i), day, day.plusDays(deadlines.get(i)));
            assertThat(refusal)
                    .isEqualTo(
                            !open
                                    ? "REVIEW_CLOSED"
                                    : day.isBefore(last)
                                            ? "REVIEW_STEP_OUT_OF_ORDER"
                                            : steps.get(i) == ReviewStepKind.DEADLINE && deadlines.get(i) < 0
                                                    ? "REVIEW_DEADLINE_PAST"
                                                    : steps.get(i) == ReviewStepKind.UNRESOLVED && !day.isAfter(due)
                                                            ? "REVIEW_NOT_DUE"
                                                            : null);
            if (refusal == null) {
                last = day;
                assertThat(review.isOpen()).isEqualTo(!steps.get(i).closes());
                assertThat(review.dueNow())
                        .isEqualTo(steps.get(i) == ReviewStepKind.DEADLINE ? day.plusDays(deadlines.get(i)) : due);
            }
        }
    }

    @Property
    void anEndLeadsOnlyToItsStates(@ForAll ReviewKind kind, @ForAll ReviewStepKind step, @ForAll MemberStatus status) {
        Set<MemberStatus> expected =
                switch (step) {
                    case RESOLVED -> Set.of(MemberStatus.ACTIVE);
                    case UNRESOLVED ->
                        kind == ReviewKind.PROCEDURAL
                                ? Set.of(MemberStatus.INACTIVE)
                                : Set.of(
                                        MemberStatus.INACTIVE,
                                        MemberStatus.SUSPENDED,
                                        MemberStatus.PERMANENTLY_SUSPENDED);
                    case NOTE, DEADLINE -> Set.of();
                };
        assertThat(ReviewPolicy.statuses(kind, step).contains(status)).isEqualTo(expected.contains(status));
    }

    private static String take(Review review, ReviewStepKind kind, LocalDate day, LocalDate due) {
        try {
            review.take(new TakeReviewStep(1L, 0, kind, day, due, "note", null, null), null, RECORDED);
            return null;
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
