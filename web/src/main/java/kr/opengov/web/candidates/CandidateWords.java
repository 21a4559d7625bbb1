package kr.opengov.web.candidates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.AgencyVerdict;
import kr.opengov.actionplans.CandidateState;
import kr.opengov.web.frame.EnumWords;

/** The words of candidate tasks in the language of the page. */
@Named("candidateWords")
@ApplicationScoped
public class CandidateWords extends EnumWords {

    public CandidateWords() {
        super("candidates");
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(CandidateState state) {
        return switch (state) {
            case RIPENING -> "info";
            case PUT_FORWARD -> "warning";
            case ADOPTED -> "success";
            case DROPPED -> "";
        };
    }

    /** The colour of what a ministry says. */
    public String verdictTone(AgencyVerdict verdict) {
        return verdict == null
                ? "info"
                : switch (verdict) {
                    case AGREED -> "success";
                    case CHANGED -> "warning";
                    case REFUSED -> "danger";
                };
    }

    public List<SelectItem> getVerdicts() {
        return items(AgencyVerdict.values());
    }
}
