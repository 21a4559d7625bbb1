package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.Approvals;
import kr.opengov.platform.approvals.IssuingUnits;
import kr.opengov.platform.approvals.UnitRow;
import kr.opengov.platform.approvals.UsualLine;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** The usual line of a unit, {@code ?unit=ID&kind=KIND}; without a kind the line for every kind without one of its own. */
@Named
@ViewScoped
public class UnitLinePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssuingUnits issuing;

    @Inject
    private transient Approvals approvals;

    @Inject
    private Format format;

    @Inject
    @Param(name = "unit")
    private Long id;

    @Inject
    @Param(name = "kind")
    private String kind;

    private UnitRow unit;
    private LineForm line;

    @PostConstruct
    void open() {
        unit = issuing.units().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        kind = kind == null ? "" : kind;
        line = LineForm.of(issuing.lines(id).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .map(UsualLine::line)
                .orElse(List.of()));
    }

    /** Sets the line; with all places empty there is none any more. */
    public String save() {
        issuing.setLine(new UsualLine(unit.id(), kind == null ? "" : kind, line.persons()));
        return Messages.saved("documents.units.line.set").redirectTo("/desk/units");
    }

    public UnitRow getUnit() {
        return unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LineForm getLine() {
        return line;
    }

    public List<SelectItem> getParts() {
        return Arrays.stream(LineSlot.Part.values())
                .map(part -> new SelectItem(part, format.sentence("documents.Part." + part)))
                .toList();
    }

    public List<SelectItem> getCandidates() {
        return approvals.candidates().stream()
                .map(candidate -> new SelectItem(candidate.accountId(), candidate.described()))
                .toList();
    }
}
