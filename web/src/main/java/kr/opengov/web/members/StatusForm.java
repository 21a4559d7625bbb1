package kr.opengov.web.members;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.membership.StatusEntry;

/** What is typed into the form of a change of status, kept until it is accepted. */
public class StatusForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private MemberStatus status;
    private LocalDate letter;
    private LocalDate received;
    private LocalDate effective;
    private DayPrecision precision;
    private LocalDate announced;
    private String decision;
    private String reason;
    private String evidence;
    private Confidence confidence;
    private transient Part document;

    /** An empty form, for what follows the present state. */
    static StatusForm empty() {
        StatusForm form = new StatusForm();
        form.precision = DayPrecision.DAY;
        form.confidence = Confidence.VERIFIED;
        return form;
    }

    /** The form of a correction: what was entered, to be put right; why is asked anew. */
    static StatusForm of(StatusEntry entry) {
        StatusForm form = new StatusForm();
        form.status = entry.status();
        form.letter = entry.letter();
        form.received = entry.received();
        form.effective = entry.effective().day();
        form.precision = entry.effective().precision();
        form.announced = entry.announced();
        form.decision = entry.decision();
        form.evidence = entry.evidence();
        form.confidence = entry.confidence();
        return form;
    }

    RecordStatusChange toCommand(long membershipId, long version, Long documentId) {
        return new RecordStatusChange(
                membershipId,
                version,
                status,
                letter,
                received,
                effective,
                precision,
                announced,
                decision,
                reason,
                documentId,
                evidence,
                confidence);
    }

    public MemberStatus getStatus() {
        return status;
    }

    public void setStatus(MemberStatus status) {
        this.status = status;
    }

    public LocalDate getLetter() {
        return letter;
    }

    public void setLetter(LocalDate letter) {
        this.letter = letter;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public DayPrecision getPrecision() {
        return precision;
    }

    public void setPrecision(DayPrecision precision) {
        this.precision = precision;
    }

    public LocalDate getAnnounced() {
        return announced;
    }

    public void setAnnounced(LocalDate announced) {
        this.announced = announced;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
