package kr.opengov.actionplans.internal.review;

import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;

/** Reviews as work that waits in the inbox of the departments. */
public final class ReviewWork {

    /** What the role of reviewers is held for. */
    public static final String SCOPE = "DEPARTMENT";

    /** Longer names cannot be held a role for; then every reviewer is asked. */
    private static final int LONGEST_SCOPE = 64;

    private static final String KEY = "plans/review/";

    private final WorkItems items;

    public ReviewWork(WorkItems items) {
        this.items = items;
    }

    public void open(DepartmentReview review, String proposalTitle) {
        items.open(new NewWorkItem(
                KEY + review.id(),
                WorkKind.ANSWER,
                "부서 검토(" + review.department() + "): " + proposalTitle,
                "Department review (" + review.department() + "): " + proposalTitle,
                "/desk/department-reviews/" + review.id(),
                null,
                Roles.DEPARTMENT_REVIEWER,
                scope(review.department()),
                review.dueOn()));
    }

    private static String scope(String department) {
        return department.length() > LONGEST_SCOPE ? null : SCOPE + ":" + department;
    }

    public void close(DepartmentReview review) {
        items.close(KEY + review.id());
    }
}
