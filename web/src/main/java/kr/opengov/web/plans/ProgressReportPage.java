package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.CommitmentProgress;
import kr.opengov.actionplans.LeadAgency;
import kr.opengov.actionplans.Progress;
import kr.opengov.actionplans.ReportingPeriod;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** A lead agency reports on a period; a second report on the same period corrects the first. */
@Named
@ViewScoped
public class ProgressReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Progress progress;

    @Inject
    private CommitmentPlace place;

    @Inject
    private Format format;

    private String commitment;
    private ProgressReportForm form;
    private Map<String, Integer> revisions;

    @PostConstruct
    void open() {
        commitment = place.getCommitment();
        if (getAgencies().isEmpty()) {
            throw new Refusal("NOT_FOUND");
        }
        CommitmentProgress read = progress.desk(commitment).orElseThrow(() -> new Refusal("NOT_FOUND"));
        form = new ProgressReportForm(read);
        form.setAgencyCode(getAgencies().get(0).code());
        List<ReportingPeriod> periods = progress.periods(commitment);
        form.setPeriodTo(periods.isEmpty() ? null : periods.get(0).to().toString());
        revisions = new HashMap<>();
        read.reports()
                .forEach(report -> revisions.merge(report.agencyCode() + report.to(), report.revision(), Math::max));
    }

    public String save() {
        progress.file(form.toCommand(commitment, revisions.getOrDefault(form.getAgencyCode() + form.getPeriodTo(), 0)));
        return Messages.saved("progress.desk.filed").redirectTo("/desk/commitments/" + commitment);
    }

    /** The agencies the caller speaks for. */
    public List<LeadAgency> getAgencies() {
        return progress.speakers(commitment);
    }

    public List<SelectItem> getAgencyItems() {
        return getAgencies().stream()
                .map(agency -> new SelectItem(agency.code(), agency.present()))
                .toList();
    }

    /** The periods that are over, those reported on marked. */
    public List<SelectItem> getPeriodItems() {
        return progress.periods(commitment).stream()
                .map(period -> new SelectItem(
                        period.to().toString(),
                        format.sentence(
                                isReported(period.to()) ? "progress.period.again" : "progress.period",
                                period.from(),
                                period.to())))
                .toList();
    }

    private boolean isReported(LocalDate to) {
        return revisions.containsKey(form.getAgencyCode() + to);
    }

    public String getCommitment() {
        return commitment;
    }

    public ProgressReportForm getForm() {
        return form;
    }
}
