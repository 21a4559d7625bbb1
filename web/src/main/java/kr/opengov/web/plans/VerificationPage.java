package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.actionplans.CommitmentReport;
import kr.opengov.actionplans.Progress;
import kr.opengov.actionplans.ReportView;
import kr.opengov.actionplans.VerifyReport;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** A plan editor records what was found about a report. */
@Named
@ViewScoped
public class VerificationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Progress progress;

    private long id;
    private long version;
    private String commitment;
    private List<ProgressReportForm.Line> lines;
    private String note;

    @PostConstruct
    void open() {
        id = AddressEnd.number(AddressEnd.part(0)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        CommitmentReport found = progress.report(id).orElseThrow(() -> new Refusal("NOT_FOUND"));
        commitment = found.commitment();
        ReportView report = getReport();
        version = report.version();
        note = report.verificationNote();
        lines = report.lines().stream()
                .map(line -> {
                    ProgressReportForm.Line answer =
                            new ProgressReportForm.Line(line.milestoneId(), line.milestone(), line.reported());
                    answer.setPercent(line.verified() == null ? line.reported() : line.verified());
                    return answer;
                })
                .toList();
    }

    public String save() {
        progress.verify(new VerifyReport(
                id, version, lines.stream().map(ProgressReportForm.Line::answer).toList(), note));
        return Messages.saved("progress.desk.verifiedSaved").redirectTo("/desk/commitments/" + commitment);
    }

    public ReportView getReport() {
        return Faces.getRequestAttribute("verificationPage.report", () -> progress.desk(commitment)
                .flatMap(found -> found.reports().stream()
                        .filter(report -> report.id() == id)
                        .findFirst())
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public String getCommitment() {
        return commitment;
    }

    public List<ProgressReportForm.Line> getLines() {
        return lines;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
