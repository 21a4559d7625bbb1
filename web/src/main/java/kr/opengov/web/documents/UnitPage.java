package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.IssuingUnits;
import kr.opengov.platform.approvals.UnitRow;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** An administrator lets a unit issue documents, or with {@code ?unit=ID} changes what is printed of it. */
@Named
@ViewScoped
public class UnitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssuingUnits issuing;

    @Inject
    @Param(name = "unit")
    private Long id;

    private UnitRow unit;
    private UnitForm form = new UnitForm();

    @PostConstruct
    void open() {
        if (id == null) {
            return;
        }
        unit = issuing.units().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        form = UnitForm.of(unit);
    }

    /** Adds the unit, whose usual line comes next, or changes it. */
    public String save() {
        if (unit == null) {
            long added = issuing.add(form.toNewUnit());
            return Messages.saved("documents.units.added", form.getName().getKo())
                    .redirectTo("/desk/unit-line?unit=" + added);
        }
        issuing.change(form.toChange(unit.id(), unit.version()));
        return Messages.saved("documents.units.changed", form.getName().getKo()).redirectTo("/desk/units");
    }

    /** The unit that is changed; null for a new one. */
    public UnitRow getUnit() {
        return unit;
    }

    public UnitForm getForm() {
        return form;
    }
}
