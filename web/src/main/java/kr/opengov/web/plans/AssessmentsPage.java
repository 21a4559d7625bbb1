package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.AssessmentProduct;
import kr.opengov.actionplans.Assessments;
import kr.opengov.actionplans.PlanDraftView;
import kr.opengov.actionplans.PlanDrafting;
import kr.opengov.actionplans.UnitView;
import org.omnifaces.util.Faces;

/** What assessors say about a plan, and about one of its commitments. */
@Named
@RequestScoped
public class AssessmentsPage {

    @Inject
    private Assessments assessments;

    @Inject
    private PlanDrafting plans;

    private String address;
    private PlanDraftView plan;
    private List<UnitView> units;

    /** Reads what is said about a plan; answers whether there is such a plan. */
    boolean open(String member, int ordinal) {
        address = member + "/" + ordinal;
        plan = plans.plan(address).orElse(null);
        return plan != null;
    }

    /** The units that stand for a commitment. */
    public List<UnitView> of(String member, int ordinal, String code) {
        address = member + "/" + ordinal;
        return getUnits().stream()
                .filter(unit -> unit.commitments().contains(code))
                .filter(unit -> !unit.codings().isEmpty())
                .toList();
    }

    public List<UnitView> getUnits() {
        if (units == null) {
            units = assessments.units(address);
        }
        return units;
    }

    public List<AssessmentProduct> getProducts() {
        return Faces.getRequestAttribute("assessmentsPage.products", () -> assessments.products(address));
    }

    public String getAddress() {
        return address;
    }

    public PlanDraftView getPlan() {
        return plan;
    }
}
