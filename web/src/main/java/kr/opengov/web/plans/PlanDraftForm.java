package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed about a plan that is written. */
public class PlanDraftForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String member = "KOR";
    private Integer ordinal;
    private final TypedBilingual title = new TypedBilingual();
    private LocalDate start;
    private LocalDate end;
    private final TypedBilingual note = new TypedBilingual();
    private String reason;
    private String decision;
    private LocalDate decidedOn;
    private String state;
    private LocalDate day;
    private final TypedBilingual basis = new TypedBilingual();
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

    public TypedBilingual getTitle() {
        return title;
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

    public TypedBilingual getNote() {
        return note;
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

    public TypedBilingual getBasis() {
        return basis;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
