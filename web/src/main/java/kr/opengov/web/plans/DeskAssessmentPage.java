package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.AddProduct;
import kr.opengov.actionplans.AddUnit;
import kr.opengov.actionplans.Assessments;
import kr.opengov.actionplans.CodingMethod;
import kr.opengov.actionplans.GiveCoding;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanRow;
import kr.opengov.actionplans.ProductKind;
import kr.opengov.actionplans.UnitKind;
import kr.opengov.actionplans.UnitView;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** Where an assessor records reports, units and judgements on the plan of the address. */
@Named
@ViewScoped
public class DeskAssessmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private PlanRegister register;

    @Inject
    private PlanAddress address;

    @Inject
    private DeskClock clock;

    private String plan;
    private final AssessmentForm form = new AssessmentForm();

    @PostConstruct
    void open() {
        plan = address.getMember() == null ? null : address.getMember() + "/" + address.getOrdinal();
        if (plan == null && address.isSingle()) {
            throw new Refusal("NOT_FOUND");
        }
    }

    public String addProduct() {
        assessments.add(new AddProduct(
                plan,
                ProductKind.valueOf(form.getKind()),
                form.getTitleKo(),
                form.getTitleEn(),
                form.getPublished(),
                form.getLink(),
                form.getSourceKo(),
                null));
        return back("assessments.product.added");
    }

    public String addUnit() {
        List<String> commitments = Arrays.stream(form.getCommitments().split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        assessments.addUnit(
                new AddUnit(plan, form.getCode(), form.getTitle(), UnitKind.valueOf(form.getKind()), commitments));
        return back("assessments.unit.added");
    }

    public String code() {
        String[] parts = form.getValue().split("/");
        assessments.code(new GiveCoding(
                form.getUnitId(), CodingMethod.valueOf(parts[0]), parts[1], parts[2], form.getCoder(), form.getNote()));
        return back("assessments.coded");
    }

    private String back(String key) {
        return Messages.saved(key).redirectTo("/desk/assessments/" + plan);
    }

    /** The plan of the address; null for the list. */
    public String getPlan() {
        return plan;
    }

    public List<PlanRow> getPlans() {
        return register.plans(LocalDate.now(clock.get()));
    }

    public List<UnitView> getUnits() {
        return Faces.getRequestAttribute("deskAssessmentPage.units", () -> assessments.units(plan));
    }

    public List<SelectItem> getUnitItems() {
        return getUnits().stream()
                .map(unit -> new SelectItem(
                        unit.id(), unit.title() == null ? unit.code() : unit.code() + " " + unit.title()))
                .toList();
    }

    public AssessmentForm getForm() {
        return form;
    }
}
