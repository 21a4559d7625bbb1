package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a plan that is written. */
public class PlanDraftForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String member = "KOR";
    private Integer ordinal;
    private String titleKo;
    private String titleEn;
    private LocalDate start;
    private LocalDate end;
    private String noteKo;
    private String noteEn;
    private String reason;
    private String decision;
    private LocalDate decidedOn;
    private String state;
    private LocalDate day;
    private String basisKo;
    private String basisEn;
    private String target;

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public String getNoteKo() {
        return noteKo;
    }

    public void setNoteKo(String noteKo) {
        this.noteKo = noteKo;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
