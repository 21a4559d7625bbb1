package kr.opengov.web.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.FindingOutcome;
import kr.opengov.membership.RuleVerdict;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.web.frame.Format;

/** The words of governance bodies in the language of the page. */
@Named
@ApplicationScoped
public class BodyWords {

    @Inject
    private Format format;

    /** The word for a constant, such as a kind of body; an empty text for null. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : format.sentence("bodies." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a rule came to, in a sentence with its figures. */
    public String finding(BodyFinding finding) {
        return format.sentence(
                "bodies.finding." + finding.rule().name() + "."
                        + finding.outcome().name(),
                finding.actual(),
                finding.allowed(),
                finding.name());
    }

    /** What was warned of or overridden when something was entered. */
    public String verdict(RuleVerdict verdict) {
        return format.sentence(
                "bodies.finding." + verdict.rule().name() + ".NOT_MET", verdict.actual(), verdict.allowed(), "");
    }

    /** The colour of an outcome, which its word always stands beside. */
    public String tone(BodyFinding finding) {
        if (finding.outcome() == FindingOutcome.CANNOT_TELL) {
            return "";
        }
        if (finding.outcome() == FindingOutcome.MET) {
            return "success";
        }
        return finding.blocks() ? "danger" : "warning";
    }

    /** A seat by its label or its number. */
    public String seat(SeatView seat, String language) {
        if (seat == null) {
            return "";
        }
        String label = seat.label(language);
        return label == null
                ? format.sentence("bodies.seat.number", seat.number())
                : format.sentence("bodies.seat.labelled", seat.number(), label);
    }

    /** "제1·2기 위원", or an empty text. */
    public String earlierTerms(SeatHolder holder) {
        List<Integer> terms = holder == null ? List.of() : holder.earlierTerms();
        return terms.isEmpty()
                ? ""
                : format.sentence(
                        "bodies.earlierTerms",
                        terms.stream().map(String::valueOf).collect(Collectors.joining("·")));
    }
}
