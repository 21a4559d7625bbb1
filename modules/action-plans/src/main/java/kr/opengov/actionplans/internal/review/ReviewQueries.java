package kr.opengov.actionplans.internal.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.DepartmentReviewView;
import kr.opengov.actionplans.ReviewState;

/** Reads department reviews; one SQL statement each. */
public final class ReviewQueries {

    private static final int MOST = 200;
    private static final String VIEW = "select new " + DepartmentReviewView.class.getName()
            + "(r.id, r.version, p.code, p.title, r.department, r.state, r.askedOn, r.dueOn, r.question, r.verdict,"
            + " r.opinion, r.answeredOn) from DepartmentReview r, Proposal p where p.id = r.proposalId";

    private ReviewQueries() {}

    public static List<DepartmentReviewView> ofProposal(EntityManager em, Long proposal) {
        return em.createQuery(VIEW + " and p.id = :proposal order by r.id", DepartmentReviewView.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** One that waits for an opinion. */
    public static Optional<DepartmentReviewView> waiting(EntityManager em, long id) {
        return em.createQuery(VIEW + " and r.state = :asked and r.id = :id", DepartmentReviewView.class)
                .setParameter("asked", ReviewState.ASKED)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What waits for an opinion of some departments, the most urgent first. */
    public static List<DepartmentReviewView> waiting(EntityManager em, List<String> departments) {
        return departments.isEmpty()
                ? List.of()
                : em.createQuery(
                                VIEW + " and r.state = :asked and r.department in :departments"
                                        + " order by r.dueOn, r.id",
                                DepartmentReviewView.class)
                        .setParameter("asked", ReviewState.ASKED)
                        .setParameter("departments", departments)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** What waits for an opinion, the most urgent first. */
    public static List<DepartmentReviewView> waiting(EntityManager em) {
        return em.createQuery(VIEW + " and r.state = :asked order by r.dueOn, r.id", DepartmentReviewView.class)
                .setParameter("asked", ReviewState.ASKED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
