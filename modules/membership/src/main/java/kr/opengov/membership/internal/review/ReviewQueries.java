package kr.opengov.membership.internal.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.ReviewEntry;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewState;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.membership.internal.register.Membership;

/** Review cases as of a day, as the register knew them at an instant; three statements whatever their number. */
public final class ReviewQueries {

    private ReviewQueries() {}

    /** All cases opened by the day, open ones first, the nearest deadline first. */
    public static List<ReviewCase> all(EntityManager em, LocalDate day, Instant knownAt) {
        return cases(em, "", Map.of(), day, knownAt);
    }

    /** The cases of one member. */
    public static List<ReviewCase> of(EntityManager em, String memberCode, LocalDate day, Instant knownAt) {
        return cases(em, " AND r.memberCode = :code", Map.of("code", memberCode), day, knownAt);
    }

    /** One case. */
    public static Optional<ReviewCase> one(EntityManager em, long id, LocalDate day, Instant knownAt) {
        return cases(em, " AND r.id = :id", Map.of("id", id), day, knownAt).stream()
                .findFirst();
    }

    /** The cases of a member that nothing closed yet, for a change. */
    public static List<Review> open(EntityManager em, String memberCode) {
        return em
                .createQuery("SELECT r FROM Review r WHERE r.memberCode = :code ORDER BY r.id", Review.class)
                .setParameter("code", memberCode)
                .getResultList()
                .stream()
                .filter(Review::isOpen)
                .toList();
    }

    /** Whether a case of a kind is open. */
    public static boolean isOpen(List<Review> open, ReviewKind kind) {
        return open.stream().anyMatch(review -> review.kind() == kind);
    }

    private static List<ReviewCase> cases(
            EntityManager em, String condition, Map<String, Object> parameters, LocalDate day, Instant knownAt) {
        TypedQuery<Review> query = em.createQuery(
                "SELECT r FROM Review r WHERE r.openedOn <= :day AND r.recordedAt <= :knownAt" + condition,
                Review.class);
        query.setParameter("day", day).setParameter("knownAt", knownAt);
        parameters.forEach(query::setParameter);
        List<Review> reviews = query.getResultList();
        if (reviews.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ReviewEntry>> steps = steps(em, reviews, day, knownAt);
        Map<String, Membership> members = members(em, reviews);
        return reviews.stream()
                .map(review ->
                        view(review, steps.getOrDefault(review.id(), List.of()), members.get(review.memberCode())))
                .sorted(Comparator.comparing((ReviewCase found) -> !found.open())
                        .thenComparing(ReviewCase::dueOn)
                        .thenComparing(ReviewCase::id))
                .toList();
    }

    private static Map<Long, List<ReviewEntry>> steps(
            EntityManager em, List<Review> reviews, LocalDate day, Instant knownAt) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.ReviewEntry(s.review.id, s.position, s.kind, s.happenedOn, s.dueOn,
                               s.note, s.documentId, s.statusEventId, s.recordedAt)
                          FROM ReviewStep s
                         WHERE s.review.id IN :reviews AND s.happenedOn <= :day AND s.recordedAt <= :knownAt
                         ORDER BY s.position
                        """, ReviewEntry.class)
                .setParameter("reviews", reviews.stream().map(Review::id).toList())
                .setParameter("day", day)
                .setParameter("knownAt", knownAt)
                .getResultStream()
                .collect(Collectors.groupingBy(ReviewEntry::reviewId));
    }

    private static Map<String, Membership> members(EntityManager em, List<Review> reviews) {
        Map<String, Membership> members = new HashMap<>();
        em.createQuery("""
                        SELECT m FROM Membership m JOIN FETCH m.country LEFT JOIN FETCH m.localGovernment
                         WHERE m.code IN :codes ORDER BY m.number
                        """, Membership.class)
                .setParameter(
                        "codes",
                        reviews.stream().map(Review::memberCode).distinct().toList())
                .getResultList()
                .forEach(membership -> members.put(membership.code(), membership));
        return members;
    }

    private static ReviewCase view(Review review, List<ReviewEntry> steps, Membership member) {
        Optional<ReviewEntry> end =
                steps.stream().filter(step -> step.kind().closes()).findFirst();
        LocalDate due = steps.stream()
                .map(ReviewEntry::dueOn)
                .filter(each -> each != null)
                .reduce((earlier, later) -> later)
                .orElse(review.firstDueOn());
        return new ReviewCase(
                review.id(),
                review.version(),
                review.memberCode(),
                member.nameKo(),
                member.nameEn(),
                review.kind(),
                end.map(step -> step.kind() == ReviewStepKind.RESOLVED ? ReviewState.RESOLVED : ReviewState.UNRESOLVED)
                        .orElse(ReviewState.OPEN),
                review.openedOn(),
                due,
                end.map(ReviewEntry::happenedOn).orElse(null),
                review.reason(),
                review.ground(),
                review.overrideReason(),
                review.recordedAt(),
                steps);
    }
}
