package kr.opengov.web.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kr.opengov.membership.AppointMember;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.SeatHolder;

/** What is typed into the form of an appointment or its correction, kept until it is accepted. */
public class HoldingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CorrectionForm correction = new CorrectionForm();
    private Long seatId;
    private Constituency constituency;
    private Long personId;
    private String nameKo;
    private String nameEn;
    private String affiliation;
    private String title;
    private Integer term;
    private String earlierTerms;
    private LocalDate from;
    private LocalDate to;
    private EndReason endReason;
    private String note;
    private String source;
    private Confidence confidence;
    private String overrideReason;

    /** An empty form. */
    static HoldingForm empty() {
        HoldingForm form = new HoldingForm();
        form.confidence = Confidence.VERIFIED;
        return form;
    }

    /** What was entered, to be put right; why is asked anew. */
    static HoldingForm of(SeatHolder holder) {
        HoldingForm form = new HoldingForm();
        form.seatId = holder.seatId();
        form.nameKo = holder.nameKo();
        form.nameEn = holder.nameEn();
        form.affiliation = holder.affiliation();
        form.title = holder.title();
        form.term = holder.term();
        form.earlierTerms = holder.earlierTerms().isEmpty()
                ? null
                : holder.earlierTerms().stream().map(String::valueOf).collect(Collectors.joining(","));
        form.from = holder.from().day();
        form.to = holder.to() == null ? null : holder.to().day();
        form.endReason = holder.endReason();
        form.note = holder.note();
        form.source = holder.source();
        form.confidence = holder.confidence();
        return form;
    }

    AppointMember toCommand(String bodyCode, long version) {
        return new AppointMember(
                bodyCode,
                version,
                seatId,
                constituency,
                personId,
                nameKo,
                nameEn,
                affiliation,
                title,
                term,
                earlierTerms,
                from,
                to,
                note,
                source,
                confidence,
                overrideReason);
    }

    public CorrectionForm getCorrection() {
        return correction;
    }

    public Long getSeatId() {
        return seatId;
    }

    public void setSeatId(Long seatId) {
        this.seatId = seatId;
    }

    public Constituency getConstituency() {
        return constituency;
    }

    public void setConstituency(Constituency constituency) {
        this.constituency = constituency;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(String affiliation) {
        this.affiliation = affiliation;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getTerm() {
        return term;
    }

    public void setTerm(Integer term) {
        this.term = term;
    }

    public String getEarlierTerms() {
        return earlierTerms;
    }

    public void setEarlierTerms(String earlierTerms) {
        this.earlierTerms = earlierTerms;
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

    public EndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(EndReason endReason) {
        this.endReason = endReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
