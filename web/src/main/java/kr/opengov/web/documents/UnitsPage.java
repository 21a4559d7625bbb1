package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.platform.approvals.AbsenceRow;
import kr.opengov.platform.approvals.Approvals;
import kr.opengov.platform.approvals.IssuingUnits;
import kr.opengov.platform.approvals.LineCandidate;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.NewAbsence;
import kr.opengov.platform.approvals.UnitRow;
import kr.opengov.platform.approvals.UsualLine;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** The issuing units with their numbers and usual lines, and when the caller is away. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private IssuingUnits issuing;

    @Inject
    private Approvals approvals;

    @Inject
    private Format format;

    private List<UnitRow> units;
    private List<AbsenceRow> absences;
    private Map<Long, String> names;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void read() {
        units = issuing.units();
        absences = issuing.absences();
        names = approvals.candidates().stream()
                .collect(Collectors.toMap(LineCandidate::accountId, LineCandidate::name));
    }

    /** Notes an absence of the caller. */
    public String addAbsence() {
        issuing.addAbsence(new NewAbsence(from, to));
        return Messages.saved("documents.units.absence.added").redirectTo("/desk/units");
    }

    /** Ends an absence of the caller. */
    public String endAbsence(long id) {
        issuing.endAbsence(id);
        return Messages.saved("documents.units.absence.ended").redirectTo("/desk/units");
    }

    public List<UsualLine> lines(UnitRow unit) {
        return issuing.lines(unit.id());
    }

    /** A person of a line in words, as 검토 김주무관. */
    public String described(LinePerson person) {
        String part = person.delegated() ? "DELEGATED" : person.role().name();
        return format.sentence("documents.Part." + part) + " "
                + names.getOrDefault(person.accountId(), String.valueOf(person.accountId()));
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public List<AbsenceRow> getAbsences() {
        return absences;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
