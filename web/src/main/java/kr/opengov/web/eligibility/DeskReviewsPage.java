package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.Reviews;
import kr.opengov.membership.Verdict;
import kr.opengov.web.members.DeskClock;

/** The review cases on the desk, and the members whose verdicts are a ground for a case nobody opened yet. */
@Named
@ViewScoped
public class DeskReviewsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A member flagged by the rules. */
    public record Flag(MemberEligibility member, ReviewKind kind, Verdict verdict) {}

    @Inject
    private Reviews reviews;

    @Inject
    private Eligibility eligibility;

    @Inject
    private DeskClock clock;

    private LocalDate today;
    private transient List<ReviewCase> cases;
    private transient List<Flag> flags;

    @PostConstruct
    void read() {
        today = LocalDate.now(clock.get());
    }

    public LocalDate getToday() {
        return today;
    }

    public List<ReviewCase> getCases() {
        if (cases == null) {
            cases = reviews.all(today, clock.get().instant());
        }
        return cases;
    }

    /** Grounds without an open case; flagged by the rules, never by hand. */
    public List<Flag> getFlags() {
        if (flags == null) {
            flags = new ArrayList<>();
            for (MemberEligibility member : eligibility.all(today, clock.get().instant())) {
                flag(member, ReviewKind.ELIGIBILITY, member.eligibilityReview());
                flag(member, ReviewKind.PROCEDURAL, member.proceduralReview());
            }
        }
        return flags;
    }

    private void flag(MemberEligibility member, ReviewKind kind, Verdict verdict) {
        boolean opened = getCases().stream()
                .anyMatch(found -> found.open()
                        && found.kind() == kind
                        && found.memberCode().equals(member.code()));
        if (verdict != null && verdict.failed() && !opened) {
            flags.add(new Flag(member, kind, verdict));
        }
    }
}
