package kr.opengov.web.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.RecordCycle;

/** What is typed into the form of a cycle. */
public class CycleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int ordinal;
    private int revision;
    private LocalDate starts;
    private LocalDate ends;
    private DayPrecision precision = DayPrecision.DAY;
    private PlanDelivery delivery;
    private LocalDate deliveredOn;
    private String requirements = "unknown";
    private String progress = "unknown";
    private String source;
    private Confidence confidence = Confidence.VERIFIED;
    private String reason;

    /** An empty form for the next plan. */
    static CycleForm next(int ordinal) {
        CycleForm form = new CycleForm();
        form.ordinal = ordinal;
        return form;
    }

    /** The form of a correction. */
    static CycleForm of(PlanCycle cycle) {
        CycleForm form = next(cycle.ordinal());
        form.revision = cycle.revision();
        form.starts = cycle.starts();
        form.ends = cycle.ends();
        form.precision = cycle.precision();
        form.delivery = cycle.delivery();
        form.deliveredOn = cycle.deliveredOn();
        form.requirements = word(cycle.requirementsMet());
        form.progress = word(cycle.progress());
        form.source = cycle.source();
        form.confidence = cycle.confidence();
        return form;
    }

    RecordCycle toCommand(String memberCode) {
        return new RecordCycle(
                memberCode,
                ordinal,
                revision,
                starts,
                ends,
                precision,
                delivery,
                deliveredOn,
                finding(requirements),
                finding(progress),
                source,
                confidence,
                reason);
    }

    private static String word(Boolean finding) {
        return finding == null ? "unknown" : finding.toString();
    }

    private static Boolean finding(String word) {
        return "true".equals(word) ? Boolean.TRUE : "false".equals(word) ? Boolean.FALSE : null;
    }

    /** Whether a recorded cycle is being corrected. */
    public boolean isCorrecting() {
        return revision > 0;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public DayPrecision getPrecision() {
        return precision;
    }

    public void setPrecision(DayPrecision precision) {
        this.precision = precision;
    }

    public PlanDelivery getDelivery() {
        return delivery;
    }

    public void setDelivery(PlanDelivery delivery) {
        this.delivery = delivery;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public String getProgress() {
        return progress;
    }

    public void setProgress(String progress) {
        this.progress = progress;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
