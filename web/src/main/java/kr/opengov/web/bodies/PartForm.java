package kr.opengov.web.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.BodyEntries;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.TermView;

/** What is typed into the form of a charter, a term, a seat, a chair or an office holder. */
public class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CharterForm charter = new CharterForm();
    private final SeatForm seat = new SeatForm();
    private final CorrectionForm correction = new CorrectionForm();
    private LocalDate from;
    private LocalDate to;
    private String source;
    private String note;
    private Integer number;
    private String labelKo;
    private String labelEn;
    private String officeCode;
    private String nameKo;
    private String nameEn;
    private EndReason endReason;
    private String overrideReason;
    private Long personId;
    private Long holdingId;

    /** The facts of the entry that is corrected; a form without an entry stays empty. */
    void read(BodyEntries entries, String action, Long entryId) {
        switch (action) {
            case "charter" ->
                entries.charters().stream()
                        .filter(version -> version.id().equals(entryId))
                        .forEach(this::read);
            case "term" ->
                entries.terms().stream()
                        .filter(term -> term.id().equals(entryId))
                        .forEach(this::read);
            case "seat" ->
                entries.seats().stream()
                        .filter(view -> view.entryId() == entryId)
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

    private void read(CharterView version) {
        days(version.from(), version.to(), version.source());
        charter.read(version);
        note = version.note();
    }

    private void read(TermView term) {
        days(term.from().day(), term.to() == null ? null : term.to().day(), term.source());
        number = term.number();
        labelKo = term.labelKo();
        labelEn = term.labelEn();
    }

    private void read(SeatView view) {
        days(view.from(), view.to(), view.source());
        seat.read(view);
        labelKo = view.labelKo();
        labelEn = view.labelEn();
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
                .filter(view -> Long.valueOf(view.id()).equals(holder.seatId()))
                .map(SeatView::officeCode)
                .findFirst()
                .orElse(null);
    }

    private void days(LocalDate first, LocalDate last, String where) {
        from = first;
        to = last;
        source = where;
    }

    public CharterForm getCharter() {
        return charter;
    }

    public SeatForm getSeat() {
        return seat;
    }

    public CorrectionForm getCorrection() {
        return correction;
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
