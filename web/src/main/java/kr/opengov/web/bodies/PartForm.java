package kr.opengov.web.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.BodyEntries;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.TermView;

/** What is typed into the form of a charter, a term, a seat, a chair or an office holder. */
public class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    private String source;
    private String note;
    private String basisKo;
    private String basisEn;
    private Integer maximum;
    private Integer privatePercent;
    private Integer chairs;
    private Integer meetingMonths;
    private Integer quorumPercent;
    private Integer termMonths;
    private Integer consecutiveTerms;
    private Integer number;
    private String labelKo;
    private String labelEn;
    private Constituency constituency;
    private String officeKo;
    private String officeEn;
    private boolean chair;
    private String officeCode;
    private String nameKo;
    private String nameEn;
    private EndReason endReason;
    private String overrideReason;
    private Long personId;
    private Long holdingId;
    private boolean struck;
    private String reason;

    /** The facts of the entry that is corrected; a form without an entry stays empty. */
    void read(BodyEntries entries, String action, Long entryId) {
        switch (action) {
            case "charter" ->
                entries.charters().stream()
                        .filter(charter -> charter.id().equals(entryId))
                        .forEach(this::read);
            case "term" ->
                entries.terms().stream()
                        .filter(term -> term.id().equals(entryId))
                        .forEach(this::read);
            case "seat" ->
                entries.seats().stream()
                        .filter(seat -> seat.entryId() == entryId)
                        .forEach(this::read);
            case "chair" ->
                entries.chairs().stream()
                        .filter(chair -> chair.entryId() == entryId)
                        .forEach(this::read);
            case "office" ->
                entries.officeHolders().stream()
                        .filter(holder -> holder.entryId() == entryId)
                        .forEach(holder -> read(holder, entries));
            default -> throw new IllegalArgumentException(action);
        }
    }

    private void read(CharterView charter) {
        days(charter.from(), charter.to(), charter.source());
        basisKo = charter.basisKo();
        basisEn = charter.basisEn();
        maximum = charter.maximum();
        privatePercent = charter.privatePercent();
        chairs = charter.chairs();
        meetingMonths = charter.meetingMonths();
        quorumPercent = charter.quorumPercent();
        termMonths = charter.termMonths();
        consecutiveTerms = charter.consecutiveTerms();
        note = charter.note();
    }

    private void read(TermView term) {
        days(term.from().day(), term.to() == null ? null : term.to().day(), term.source());
        number = term.number();
        labelKo = term.labelKo();
        labelEn = term.labelEn();
    }

    private void read(SeatView seat) {
        days(seat.from(), seat.to(), seat.source());
        constituency = seat.constituency();
        labelKo = seat.labelKo();
        labelEn = seat.labelEn();
        officeKo = seat.officeKo();
        officeEn = seat.officeEn();
        chair = seat.chair();
    }

    private void read(ChairPeriod period) {
        days(period.from(), period.to(), period.source());
        holdingId = period.holdingId();
    }

    private void read(SeatHolder holder, BodyEntries entries) {
        days(holder.from().day(), holder.to() == null ? null : holder.to().day(), holder.source());
        nameKo = holder.nameKo();
        nameEn = holder.nameEn();
        officeCode = entries.seats().stream()
                .filter(seat -> Long.valueOf(seat.id()).equals(holder.seatId()))
                .map(SeatView::officeCode)
                .findFirst()
                .orElse(null);
    }

    private void days(LocalDate first, LocalDate last, String where) {
        from = first;
        to = last;
        source = where;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    /** Whose leading is corrected. */
    Long holdingId() {
        return holdingId;
    }

    public boolean isStruck() {
        return struck;
    }

    public void setStruck(boolean struck) {
        this.struck = struck;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getBasisKo() {
        return basisKo;
    }

    public void setBasisKo(String basisKo) {
        this.basisKo = basisKo;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public Integer getMaximum() {
        return maximum;
    }

    public void setMaximum(Integer maximum) {
        this.maximum = maximum;
    }

    public Integer getPrivatePercent() {
        return privatePercent;
    }

    public void setPrivatePercent(Integer privatePercent) {
        this.privatePercent = privatePercent;
    }

    public Integer getChairs() {
        return chairs;
    }

    public void setChairs(Integer chairs) {
        this.chairs = chairs;
    }

    public Integer getMeetingMonths() {
        return meetingMonths;
    }

    public void setMeetingMonths(Integer meetingMonths) {
        this.meetingMonths = meetingMonths;
    }

    public Integer getQuorumPercent() {
        return quorumPercent;
    }

    public void setQuorumPercent(Integer quorumPercent) {
        this.quorumPercent = quorumPercent;
    }

    public Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(Integer termMonths) {
        this.termMonths = termMonths;
    }

    public Integer getConsecutiveTerms() {
        return consecutiveTerms;
    }

    public void setConsecutiveTerms(Integer consecutiveTerms) {
        this.consecutiveTerms = consecutiveTerms;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getLabelKo() {
        return labelKo;
    }

    public void setLabelKo(String labelKo) {
        this.labelKo = labelKo;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public Constituency getConstituency() {
        return constituency;
    }

    public void setConstituency(Constituency constituency) {
        this.constituency = constituency;
    }

    public String getOfficeKo() {
        return officeKo;
    }

    public void setOfficeKo(String officeKo) {
        this.officeKo = officeKo;
    }

    public String getOfficeEn() {
        return officeEn;
    }

    public void setOfficeEn(String officeEn) {
        this.officeEn = officeEn;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }

    public String getOfficeCode() {
        return officeCode;
    }

    public void setOfficeCode(String officeCode) {
        this.officeCode = officeCode;
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

    public EndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(EndReason endReason) {
        this.endReason = endReason;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
