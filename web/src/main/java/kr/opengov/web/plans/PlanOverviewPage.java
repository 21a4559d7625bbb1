package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kr.opengov.actionplans.AgencyOverview;
import kr.opengov.actionplans.Overviews;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.platform.Refusal;
import org.omnifaces.util.Faces;

/** The ministry's dashboard: which plan will miss which requirement and when, and where each agency stands. */
@Named
@RequestScoped
public class PlanOverviewPage {

    @Inject
    private ChecklistPage checklists;

    @Inject
    private Overviews overviews;

    @Inject
    private Clock clock;

    private List<AgencyOverview> agencies;
    private List<AgencyOverview> mine;

    /** A requirement of a plan. */
    public record Row(PlanChecklist plan, RequirementLine line) {}

    /** What will be missed unless somebody acts, the nearest day first. */
    public List<Row> getAhead() {
        return rows(RequirementVerdict.DUE).stream()
                .sorted(Comparator.comparing(
                        row -> row.line().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What was missed, by evidence. */
    public List<Row> getMissed() {
        return rows(RequirementVerdict.MISSED);
    }

    /** What nobody can tell, because the register has a gap. */
    public List<Row> getUnproven() {
        return rows(RequirementVerdict.UNPROVEN);
    }

    private List<Row> rows(RequirementVerdict verdict) {
        return checklists.getAll().stream()
                .flatMap(plan -> plan.lines().stream()
                        .filter(line -> line.verdict() == verdict)
                        .map(line -> new Row(plan, line)))
                .toList();
    }

    public List<AgencyOverview> getAgencies() {
        if (agencies == null) {
            agencies = overviews.agencies();
        }
        return agencies;
    }

    /** The agencies whoever is signed in speaks for. */
    public List<AgencyOverview> getMine() {
        if (mine == null) {
            mine = overviews.mine();
        }
        return mine;
    }

    /** The agency of the address. */
    public AgencyOverview getAgency() {
        String path = Faces.getRequestPathInfo();
        return getAgencies().stream()
                .filter(each -> each.code() != null && ("/" + each.code()).equals(path))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Today; the checklist has a day of its own. */
    public LocalDate getDay() {
        return LocalDate.now(clock);
    }
}
