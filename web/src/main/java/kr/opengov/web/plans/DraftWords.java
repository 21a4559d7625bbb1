package kr.opengov.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.CommitmentState;
import kr.opengov.actionplans.PlanFinding;
import kr.opengov.actionplans.PlanState;
import kr.opengov.web.frame.Format;

/** What is said about a plan that is being written, in the language of the page. */
@Named
@ApplicationScoped
public class DraftWords {

    @Inject
    private Format format;

    /** States of plans and of commitments; the first letter says which. */
    public List<SelectItem> getStateItems() {
        List<SelectItem> items = new ArrayList<>();
        Arrays.stream(PlanState.values())
                .filter(state -> state != PlanState.NOT_RECORDED && state != PlanState.PREPARATION)
                .forEach(state -> items.add(new SelectItem(
                        "P_" + state,
                        format.sentence("drafting.state.plan", format.sentence("plans.state." + state)))));
        Arrays.stream(CommitmentState.values())
                .filter(state -> state != CommitmentState.NOT_RECORDED)
                .forEach(state -> items.add(new SelectItem(
                        "C_" + state,
                        format.sentence("drafting.state.commitment", format.sentence("commitments.state." + state)))));
        return items;
    }

    /** The sentence of a finding. */
    public String sentence(PlanFinding finding) {
        return format.sentence(
                "drafting.finding." + finding.code(), finding.arguments().toArray());
    }
}
