package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.CaseDeadlines;
import kr.opengov.integrity.ChangeLaw;
import kr.opengov.integrity.ExtendDeadline;
import kr.opengov.integrity.ReportKind;
import kr.opengov.platform.Refusal;

/** The deadlines of a case: an extension with a reason, and the law the case is worked by. */
@Named
@RequestScoped
public class CaseDeadlinesPage {

    @Inject
    private CaseDeadlines deadlines;

    @Inject
    private CaseAddress address;

    @Inject
    private CasePage page;

    @Inject
    private CaseWords words;

    private String clock;
    private Integer days;
    private String reason;
    private ReportKind kind;
    private String lawReason;

    public String extend() {
        deadlines.extend(
                new ExtendDeadline(address.getId(), page.version(), deadline(), days == null ? 0 : days, reason));
        return page.done("cases.extended");
    }

    /** What is no id names no deadline. */
    private UUID deadline() {
        try {
            return UUID.fromString(clock);
        } catch (IllegalArgumentException noId) {
            throw new Refusal("NOT_FOUND");
        }
    }

    public String changeLaw() {
        deadlines.changeLaw(new ChangeLaw(address.getId(), page.version(), kind, lawReason));
        return page.done("cases.lawChanged", words.of(kind));
    }

    /** The running deadlines that can still be extended, and by how much. */
    public List<SelectItem> getClocks() {
        return page.getView().deadlines().stream()
                .filter(deadline -> deadline.extension() > 0)
                .map(deadline -> new SelectItem(deadline.id().toString(), words.extensible(deadline)))
                .toList();
    }

    /** The laws the case could be under instead. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(ReportKind.values())
                .filter(one -> one != page.getView().kind())
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    public String getClock() {
        return clock;
    }

    public void setClock(String clock) {
        this.clock = clock;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public String getLawReason() {
        return lawReason;
    }

    public void setLawReason(String lawReason) {
        this.lawReason = lawReason;
    }
}
