package kr.opengov.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.BlankReason;
import kr.opengov.actionplans.CodingMethod;
import kr.opengov.actionplans.CodingView;
import kr.opengov.actionplans.ProductKind;
import kr.opengov.actionplans.RepairKind;
import kr.opengov.actionplans.UnitKind;
import kr.opengov.web.frame.Format;

/** What assessors say, in the language of the page. */
@Named("assessmentWords")
@ApplicationScoped
public class AssessmentWords {

    @Inject
    private Format format;

    public String variable(String variable) {
        return format.sentence("assessments.variable." + variable);
    }

    /** A value in words; each of the three blanks has words of its own. */
    public String value(CodingView coding) {
        return word(coding.shown());
    }

    private String word(String value) {
        return format.sentence("assessments.value." + value);
    }

    public String of(UnitKind kind) {
        return format.sentence("assessments.unit." + kind);
    }

    public String of(ProductKind kind) {
        return format.sentence("assessments.product." + kind);
    }

    public String of(RepairKind kind) {
        return format.sentence("assessments.repair." + kind);
    }

    public String of(CodingMethod method) {
        return format.sentence("assessments.method." + method);
    }

    public List<SelectItem> getProductKinds() {
        return Arrays.stream(ProductKind.values())
                .map(kind -> new SelectItem(kind, of(kind)))
                .toList();
    }

    public List<SelectItem> getUnitKinds() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new SelectItem(kind, of(kind)))
                .toList();
    }

    /** Every variable of every method with its values, such as {@code IRM_2021/POTENTIAL/MODEST}. */
    public List<SelectItem> getValues() {
        List<SelectItem> items = new ArrayList<>();
        for (CodingMethod method : CodingMethod.values()) {
            for (String variable : method.variables()) {
                List<String> values = new ArrayList<>(method.values(variable));
                Arrays.stream(BlankReason.values()).map(Enum::name).forEach(values::add);
                values.forEach(value -> items.add(new SelectItem(
                        method + "/" + variable + "/" + value,
                        of(method) + " · " + variable(variable) + ": " + word(value))));
            }
        }
        return items;
    }
}
