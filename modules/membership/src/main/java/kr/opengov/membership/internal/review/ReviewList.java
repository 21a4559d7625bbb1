package kr.opengov.membership.internal.review;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.OpenReview;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.membership.TakeReviewStep;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.internal.eligibility.DatedRules;
import kr.opengov.membership.internal.eligibility.EligibilityQueries;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.inbox.WorkItems;

/**
 * Review cases as a file: a new row opens a case by the rules of opening, another one adds steps, sets its deadline or ends it.
 * What the end means for the status of the member stands in the list of statuses.
 */
public final class ReviewList extends RegisterList<ReviewLine> {

    private static final int LONGEST_STEPS = 200_000;

    private final EntityManager em;
    private final DatedRules rules;
    private final LocalDate today;
    private final Recorded recorded;
    private final WorkItems work;

    public ReviewList(EntityManager em, DatedRules rules, LocalDate today, Recorded recorded, WorkItems work) {
        this.em = em;
        this.rules = rules;
        this.today = today;
        this.recorded = recorded;
        this.work = work;
    }

    @Override
    protected List<Field<ReviewLine>> fields() {
        return List.of(
                new Field<>("memberCode", ReviewLine::memberCode),
                new Field<>("kind", ReviewLine::kind),
                new Field<>("openedOn", ReviewLine::openedOn),
                new Field<>("firstDueOn", ReviewLine::firstDueOn),
                new Field<>("dueOn", ReviewLine::dueOn),
                new Field<>("reason", ReviewLine::reason),
                new Field<>("overrideReason", ReviewLine::overrideReason),
                new Field<>("steps", ReviewLine::steps),
                new Field<>("closedOn", ReviewLine::closedOn),
                new Field<>("end", ReviewLine::end),
                new Field<>("endNote", ReviewLine::endNote));
    }

    /** One statement. */
    @Override
    protected List<ReviewLine> standing() {
        return reviews(null).stream().map(Review::line).toList();
    }

    /** @param memberCode null for those of all members */
    private List<Review> reviews(String memberCode) {
        return em.createQuery("""
                        SELECT DISTINCT r FROM Review r LEFT JOIN FETCH r.steps
                        WHERE :member IS NULL OR r.memberCode = :member ORDER BY r.openedOn, r.id""", Review.class)
                .setParameter("member", memberCode)
                .getResultList();
    }

    @Override
    protected ReviewLine read(Cells cells) {
        ReviewStepKind end = cells.word("end", ReviewStepKind.class);
        LocalDate closedOn = cells.day("closedOn");
        if (end != null && !end.closes()) {
            throw Refusal.ofField("end", "IMPORT_WORD_UNKNOWN", end);
        }
        if ((end == null) != (closedOn == null)) {
            throw Refusal.ofField(end == null ? "end" : "closedOn", "IMPORT_VALUE_MISSING");
        }
        return new ReviewLine(
                cells.needed("memberCode", 60),
                cells.neededWord("kind", ReviewKind.class),
                cells.neededDay("openedOn"),
                cells.day("firstDueOn"),
                cells.neededDay("dueOn"),
                cells.needed("reason", 2000),
                cells.text("overrideReason", 2000),
                cells.text("steps", LONGEST_STEPS),
                closedOn,
                end,
                end == null ? cells.text("endNote", 2000) : cells.needed("endNote", 2000));
    }

    /** Files of before had neither. */
    @Override
    protected Set<String> silent() {
        return Set.of("firstDueOn", "steps");
    }

    @Override
    protected Object key(ReviewLine row) {
        return List.of(row.memberCode(), row.kind(), row.openedOn());
    }

    @Override
    protected void add(ReviewLine row) {
        OpenReview command = new OpenReview(
                row.memberCode(),
                row.kind(),
                row.openedOn(),
                row.firstDueOn() == null ? row.dueOn() : row.firstDueOn(),
                row.reason(),
                false,
                row.overrideReason());
        MemberEligibility member = EligibilityQueries.of(em, rules, row.memberCode(), row.openedOn(), recorded.at())
                .orElseThrow(() -> Refusal.ofField("memberCode", "MEMBER_UNKNOWN", row.memberCode()));
        Optional<Verdict> ground = ReviewPolicy.ground(row.kind(), member);
        ReviewPolicy.checkOpening(command, ReviewQueries.open(em, row.memberCode()), ground, rules, today);
        Review review = new Review(command, ground.orElse(null), recorded);
        em.persist(review);
        em.flush();
        steps(review, row);
        if (!review.dueNow().equals(row.dueOn())) {
            throw Refusal.ofField("dueOn", "REVIEW_DUE_CONTRADICTS", review.dueNow());
        }
        if (row.end() == null) {
            work.open(review.reminder(member.nameKo(), member.nameEn()));
        } else {
            step(review, row.end(), row.closedOn(), null, row.endNote());
        }
    }

    @Override
    protected void correct(ReviewLine before, ReviewLine row, String reason) {
        checkOnly(before, row, Set.of("dueOn", "steps", "closedOn", "end", "endNote"));
        Review review = reviews(row.memberCode()).stream()
                .filter(each -> key(each.line()).equals(key(row)))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        boolean moved = steps(review, row);
        if (moved && !review.dueNow().equals(row.dueOn())) {
            throw Refusal.ofField("dueOn", "REVIEW_DUE_CONTRADICTS", review.dueNow());
        } else if (!review.dueNow().equals(row.dueOn())) {
            step(review, ReviewStepKind.DEADLINE, today, row.dueOn(), reason);
        }
        if (row.end() != null) {
            step(review, row.end(), row.closedOn(), null, row.endNote());
            work.close(review.workKey());
        }
    }

    /**
     * Takes the steps of the row that the review does not have yet; those it has stand first and cannot be changed.
     *
     * @return whether one of them moved the deadline
     */
    private boolean steps(Review review, ReviewLine row) {
        if (row.steps() == null) {
            return false;
        }
        List<ReviewStepLine> taken = review.stepsBeforeTheEnd();
        List<ReviewStepLine> told = ReviewStepLine.read(row.steps());
        if (told.size() < taken.size() || !told.subList(0, taken.size()).equals(taken)) {
            throw Refusal.ofField("steps", "IMPORT_FIELD_FIXED", "steps");
        }
        List<ReviewStepLine> added = told.subList(taken.size(), told.size());
        added.forEach(step -> {
            if (step.happenedOn().isAfter(today)) {
                throw Refusal.ofField("steps", "DAY_IN_FUTURE", today);
            }
            step(review, step.kind(), step.happenedOn(), step.dueOn(), step.note());
        });
        return added.stream().anyMatch(step -> step.dueOn() != null);
    }

    /** The days are checked as on the desk; the status of the member is an entry of its own. */
    private void step(Review review, ReviewStepKind kind, LocalDate day, LocalDate dueOn, String note) {
        if (day.isAfter(today)) {
            throw Refusal.ofField("closedOn", "DAY_IN_FUTURE", today);
        }
        review.take(
                new TakeReviewStep(review.id(), review.version(), kind, day, dueOn, note, null, null), null, recorded);
        em.flush();
    }
}
