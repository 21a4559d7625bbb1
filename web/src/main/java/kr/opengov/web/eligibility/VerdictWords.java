package kr.opengov.web.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.membership.Finding;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.web.frame.Format;

/** Verdicts in the language of the page: outcomes, sentences with their arguments, metrics. */
@Named("verdictWords")
@ApplicationScoped
public class VerdictWords {

    private static final Set<String> METRICS =
            Arrays.stream(ScoreMetric.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    private Format format;

    /** How a verdict ends, in the words of its rule. */
    public String outcome(Verdict verdict) {
        return verdict == null ? "" : format.sentence("verdict." + verdict.kind() + "." + verdict.outcome());
    }

    /** The colour of an outcome, which its word always stands beside. */
    public String tone(Verdict verdict) {
        return verdict == null ? "" : tone(verdict.outcome());
    }

    private static String tone(VerdictOutcome outcome) {
        return switch (outcome) {
            case PASS -> "success";
            case FAIL -> "danger";
            case NOT_ENOUGH_DATA -> "warning";
            case NOT_APPLICABLE -> "";
        };
    }

    /** One sentence of a verdict. */
    public String sentence(Finding finding) {
        Object[] arguments = finding.arguments().stream().map(this::argument).toArray();
        return format.sentence("verdict." + finding.code(), arguments);
    }

    /** All sentences of a verdict, for a table cell. */
    public String sentences(Verdict verdict) {
        return verdict.findings().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** What a sentence does to the outcome. */
    public String weight(FindingWeight weight) {
        return format.sentence("verdict.weight." + weight);
    }

    /** What is judged. */
    public String kind(VerdictKind kind) {
        return format.sentence("verdict.kind." + kind);
    }

    /** The year or the plan a verdict is about. */
    public String number(Verdict verdict) {
        boolean plan = verdict.kind() == VerdictKind.CYCLE || verdict.kind() == VerdictKind.PROCEDURAL_REVIEW;
        return format.sentence(plan ? "verdict.plan" : "verdict.year", String.valueOf(verdict.number()));
    }

    public String metric(ScoreMetric metric) {
        return format.sentence("eligibility.metric." + metric);
    }

    public String delivery(PlanDelivery delivery) {
        return format.sentence("eligibility.delivery." + delivery);
    }

    /** Yes, no, or that no finding is known. */
    public String known(Boolean finding) {
        return format.sentence("eligibility.finding." + (finding == null ? "unknown" : finding));
    }

    /** The points of an entry; words where nothing was recorded or nothing was available. */
    public String points(ScoreEntry entry) {
        if (entry == null) {
            return format.sentence("eligibility.points.none");
        }
        return entry.available() ? format.number(entry.points()) : format.sentence("eligibility.points.unavailable");
    }

    private Object argument(String text) {
        if (METRICS.contains(text)) {
            return metric(ScoreMetric.valueOf(text));
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
    }
}
