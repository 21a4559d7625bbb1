package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.CommitmentView;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.actionplans.PlanView;
import kr.opengov.actionplans.StateCount;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * What stands at {@code /plans}: the list of plans; below it {@code /MEMBER/ORDINAL} a plan and
 * {@code /MEMBER/ORDINAL/CODE} a commitment, or the plan's checklist. States are those of today.
 */
@Named
@RequestScoped
public class PlansPage {
    @Inject
    private PlanRegister register;

    @Inject
    private Clock clock;

    @Inject
    private PlanSubpages subpages;

    @Inject
    @Param(pathIndex = 0)
    private String member;

    @Inject
    @Param(pathIndex = 1)
    private String ordinal;

    @Inject
    @Param(pathIndex = 2)
    private String code;

    private String view = "list";
    private LocalDate day;
    private List<PlanRow> plans = List.of();
    private List<StateCount> states = List.of();
    private PlanView plan;
    private CommitmentView commitment;

    /** Finds what the address names, or answers that there is no such page. */
    public void open() {
        day = LocalDate.now(clock);
        if (member == null) {
            plans = register.plans(day);
            states = register.commitmentsByState(day);
        } else if (ordinal == null || !ordinal.matches("[1-9][0-9]{0,3}") || !find(Integer.parseInt(ordinal))) {
            Faces.responseSendError(404, null);
        }
    }

    private boolean find(int number) {
        if (subpages.has(code)) {
            view = code;
            return subpages.open(code, member, number);
        }
        if (code == null) {
            view = "plan";
            plan = register.plan(member, number, day).orElse(null);
            return plan != null;
        }
        view = "commitment";
        commitment = register.commitment(member, number, code, day).orElse(null);
        return commitment != null;
    }

    /** The file with the page. */
    public String getView() {
        return "/WEB-INF/plans/" + view + ".xhtml";
    }

    public LocalDate getDay() {
        return day;
    }

    public List<PlanRow> getPlans() {
        return plans;
    }

    public List<StateCount> getStates() {
        return states;
    }

    public PlanView getPlan() {
        return plan;
    }

    public CommitmentView getCommitment() {
        return commitment;
    }
}
