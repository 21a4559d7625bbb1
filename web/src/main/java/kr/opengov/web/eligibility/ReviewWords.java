package kr.opengov.web.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.membership.JoinCaseState;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewState;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;

/** Cases in the language of the page: kinds, states, steps, days left. */
@Named("reviewWords")
@ApplicationScoped
public class ReviewWords {

    @Inject
    private Format format;

    public String kind(ReviewKind kind) {
        return format.sentence("review.kind." + kind);
    }

    public String state(ReviewState state) {
        return format.sentence("review.state." + state);
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(ReviewState state) {
        return switch (state) {
            case OPEN -> "warning";
            case RESOLVED -> "success";
            case UNRESOLVED -> "danger";
        };
    }

    public String step(ReviewStepKind step) {
        return format.sentence("review.step." + step);
    }

    /** How long until the deadline, in words: days left, today, or over. */
    public String left(ReviewCase found, LocalDate day) {
        long days = found.daysLeft(day);
        if (days == 0) {
            return format.sentence("review.left.today");
        }
        return days > 0 ? format.sentence("review.left", days) : format.sentence("review.left.over", -days);
    }

    public String joinState(JoinCaseState state) {
        return format.sentence("joincase.state." + state);
    }

    public String fact(JoinFactKind kind) {
        return format.sentence("joincase.fact." + kind);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(ReviewKind.values())
                .map(kind -> new Choice(kind.name(), kind(kind)))
                .toList();
    }

    public List<Choice> getSteps() {
        return Arrays.stream(ReviewStepKind.values())
                .map(step -> new Choice(step.name(), step(step)))
                .toList();
    }
}
