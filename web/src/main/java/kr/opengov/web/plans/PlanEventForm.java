package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.NewPlanEvent;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.Requirement;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed into the form of an event. */
public class PlanEventForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private PlanEventKind kind;
    private LocalDate day;
    private LocalDate started;
    private Integer received;
    private Integer answered;
    private Requirement requirement;
    private final TypedBilingual title = new TypedBilingual();
    private final TypedBilingual source = new TypedBilingual();

    NewPlanEvent toCommand(String member, int ordinal) {
        return new NewPlanEvent(
                member,
                ordinal,
                kind,
                day,
                started,
                received,
                answered,
                requirement,
                title.getKo(),
                title.getEn(),
                source.getKo(),
                source.getEn(),
                null);
    }

    public PlanEventKind getKind() {
        return kind;
    }

    public void setKind(PlanEventKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getStarted() {
        return started;
    }

    public void setStarted(LocalDate started) {
        this.started = started;
    }

    public Integer getReceived() {
        return received;
    }

    public void setReceived(Integer received) {
        this.received = received;
    }

    public Integer getAnswered() {
        return answered;
    }

    public void setAnswered(Integer answered) {
        this.answered = answered;
    }

    public Requirement getRequirement() {
        return requirement;
    }

    public void setRequirement(Requirement requirement) {
        this.requirement = requirement;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getSource() {
        return source;
    }
}
