package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * The review of a proposal by one department.
 *
 * @param verdict null until answered, and where the source does not tell it
 * @param dueOn last day
 */
public record DepartmentReviewView(
        Long id,
        long version,
        String proposalCode,
        String proposalTitle,
        String department,
        ReviewState state,
        LocalDate askedOn,
        LocalDate dueOn,
        String question,
        ReviewVerdict verdict,
        String opinion,
        LocalDate answeredOn) {

    /** The opinion as everybody may read it; what the desk asked stays inside. */
    public DepartmentReviewView published() {
        return new DepartmentReviewView(
                id,
                version,
                proposalCode,
                proposalTitle,
                department,
                state,
                askedOn,
                dueOn,
                null,
                verdict,
                opinion,
                answeredOn);
    }
}
